-- What an address had flows for: the smaller port of TCP and UDP, where it is no client's (32768).
SELECT q.proto, q.service, COUNT(*) AS flows
FROM (SELECT f.proto, CASE WHEN f.proto = 'TCP' OR f.proto = 'UDP' THEN least(f.sport, f.dport, 32768)
                           ELSE f.dport END AS service
      FROM flow f
      WHERE f.y = :y AND f.m = :m AND f.d = :d AND (f.sip = :ip OR f.dip = :ip)
        AND f.tryear = :y AND f.trmonth = :m AND f.trday = :d
        AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
        AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL) q
GROUP BY q.proto, q.service;
