SELECT f.trhour AS hh, COUNT(*) AS flows, CAST(SUM(CASE WHEN f.sip = :ip THEN 1 ELSE 0 END) AS BIGINT) AS as_source
FROM flow f
WHERE f.y = :y AND f.m = :m AND f.d = :d AND (f.sip = :ip OR f.dip = :ip)
  AND f.tryear = :y AND f.trmonth = :m AND f.trday = :d
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL
GROUP BY f.trhour;
