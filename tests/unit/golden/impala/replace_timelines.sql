INSERT OVERWRITE TABLE flow_timeline (ip_threat, tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt)
PARTITION (y = 2016, m = 7, d = 8) VALUES
(CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST(65535 AS INT), CAST(NULL AS INT), CAST(9007199254740993 AS BIGINT), CAST((-9223372036854775808) AS BIGINT)),
('x', 'x', 'x', 'x', 'x', 'x', 65535, NULL, 9007199254740993, (-9223372036854775808)),
('\'', '\'', '\'', '\'', '\'', '\'', 65535, NULL, 9007199254740993, (-9223372036854775808));
