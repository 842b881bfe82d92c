INSERT OVERWRITE TABLE flow_threat_investigation (tstart, srcip, dstip, srcport, dstport, score)
PARTITION (y = 2016, m = 7, d = 8) VALUES
(CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST(0 AS INT), CAST(443 AS INT), CAST(1 AS INT)),
('x', 'x', 'x', 0, 443, 2),
('\'', '\'', '\'', 0, 443, 3);
