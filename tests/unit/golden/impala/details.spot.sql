SELECT tstart, srcip, dstip, sport, dport, proto, flags, tos, ibyt, ipkt, input, output, rip, obyt, opkt
FROM flow_edge
WHERE y = 2016 AND m = 7 AND d = 8 AND hh = 0 AND mn = 59
  AND ((srcip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AND dstip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\') OR (srcip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AND dstip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\'))
ORDER BY tstart, srcip, sport NULLS LAST, dport NULLS LAST;
