SELECT tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt FROM flow_timeline
WHERE y = 2016 AND m = 7 AND d = 8 AND ip_threat = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\'
ORDER BY tstart NULLS LAST, srcip NULLS LAST, dstip NULLS LAST, sport NULLS LAST, dport NULLS LAST,
         proto NULLS LAST;
