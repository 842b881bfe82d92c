SELECT ip_threat, srcip, dstip, ibyt, ipkt FROM flow_chords
WHERE y = 2016 AND m = 7 AND d = 8 AND ip_threat = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\'
ORDER BY srcip, dstip;
