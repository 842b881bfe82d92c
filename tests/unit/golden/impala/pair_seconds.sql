SELECT f.trhour AS hh, f.trminute AS mi, f.trsec AS ss, COUNT(*) AS flows,
       CAST(SUM(CASE WHEN f.sip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' THEN 1 ELSE 0 END) AS BIGINT) AS there,
       CAST(SUM(CASE WHEN f.sip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' THEN f.ibyt ELSE 0 END) AS BIGINT) AS size,
       CAST(SUM(CASE WHEN f.sip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' THEN f.ibyt ELSE COALESCE(f.obyt, 0) END) AS BIGINT) AS sent,
       CAST(SUM(CASE WHEN f.sip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' THEN COALESCE(f.obyt, 0) ELSE f.ibyt END) AS BIGINT) AS received
FROM flow f
WHERE f.y = 2016 AND f.m = 7 AND f.d = 8
  AND ((f.sip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AND f.dip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\') OR (f.sip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AND f.dip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\'))
  AND f.tryear = 2016 AND f.trmonth = 7 AND f.trday = 8
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL
GROUP BY f.trhour, f.trminute, f.trsec
ORDER BY hh, mi, ss;
