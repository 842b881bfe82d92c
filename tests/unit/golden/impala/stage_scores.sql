INSERT INTO flow_scores_stage (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt, score,
  rank, srcip_internal, destip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain, src_rep, dst_rep)
PARTITION (run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\') VALUES
(CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST(65535 AS INT), CAST(NULL AS INT), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST(9007199254740993 AS BIGINT), CAST((-9223372036854775808) AS BIGINT), CAST(2147483647 AS BIGINT), CAST(0 AS BIGINT), CAST(2.8297567365969999e-08 AS DOUBLE), CAST(0 AS INT), CAST(1 AS INT), CAST(0 AS INT), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING)),
('x', 'x', 'x', 65535, NULL, 'x', 9007199254740993, (-9223372036854775808), 2147483647, 0, CAST(0.0000000000000000e+00 AS DOUBLE), 0, 1, 0, 'x', 'x', 'x', 'x', 'x', 'x'),
('\'', '\'', '\'', 65535, NULL, '\'', 9007199254740993, (-9223372036854775808), 2147483647, 0, CAST(3.3333333333333331e-01 AS DOUBLE), 0, 1, 0, '\'', '\'', '\'', '\'', '\'', '\'');
