SELECT f.sip AS srcip, f.dip AS dstip, CAST(SUM(f.ibyt) AS BIGINT) AS ibyt,
       CAST(SUM(f.ipkt) AS BIGINT) AS ipkt, CAST(SUM(COALESCE(f.obyt, 0)) AS BIGINT) AS obyt,
       CAST(SUM(COALESCE(f.opkt, 0)) AS BIGINT) AS opkt
FROM flow f
WHERE f.y = 2016 AND f.m = 7 AND f.d = 8 AND (f.sip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' OR f.dip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\')
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL
GROUP BY f.sip, f.dip;
