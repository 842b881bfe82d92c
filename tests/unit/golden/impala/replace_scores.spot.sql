INSERT OVERWRITE TABLE flow_scores (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt,
  ml_score, rank, srcip_internal, dstip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain,
  src_rep, dst_rep)
PARTITION (y = 2016, m = 7, d = 8) VALUES
(CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST(65535 AS INT), CAST(NULL AS INT), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST(2147483647 AS INT), CAST((-9223372036854775808) AS INT), CAST(2147483647 AS INT), CAST(0 AS INT), CAST(2.8297567365969999e-08 AS FLOAT), CAST(0 AS INT), CAST(1 AS INT), CAST(0 AS INT), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING)),
('x', 'x', 'x', 65535, NULL, 'x', CAST(2147483647 AS INT), CAST((-9223372036854775808) AS INT), CAST(2147483647 AS INT), CAST(0 AS INT), CAST(0.0000000000000000e+00 AS FLOAT), 0, 1, 0, 'x', 'x', 'x', 'x', 'x', 'x'),
('\'', '\'', '\'', 65535, NULL, '\'', CAST(2147483647 AS INT), CAST((-9223372036854775808) AS INT), CAST(2147483647 AS INT), CAST(0 AS INT), CAST(3.3333333333333331e-01 AS FLOAT), 0, 1, 0, '\'', '\'', '\'', '\'', '\'', '\'');
