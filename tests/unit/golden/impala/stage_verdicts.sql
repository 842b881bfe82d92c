INSERT INTO flow_threat_investigation_stage (tstart, srcip, dstip, srcport, dstport, score)
PARTITION (run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\') VALUES
(CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST(0 AS INT), CAST(443 AS INT), CAST(1 AS INT)),
('x', 'x', 'x', 0, 443, 2),
('\'', '\'', '\'', 0, 443, 3);
