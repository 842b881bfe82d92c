SELECT q.proto, q.service, COUNT(*) AS flows
FROM (SELECT f.proto, CASE WHEN f.proto = 'TCP' OR f.proto = 'UDP' THEN least(f.sport, f.dport, 32768)
                           ELSE f.dport END AS service
      FROM flow f
      WHERE f.y = 2016 AND f.m = 7 AND f.d = 8 AND (f.sip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' OR f.dip = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\')
        AND f.tryear = 2016 AND f.trmonth = 7 AND f.trday = 8
        AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
        AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL) q
GROUP BY q.proto, q.service;
