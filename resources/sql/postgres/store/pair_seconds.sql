-- The seconds in which two addresses had flows with each other, and what each sent in them.
SELECT f.trhour AS hh, f.trminute AS mi, f.trsec AS ss, COUNT(*) AS flows,
       CAST(SUM(CASE WHEN f.sip = :srcip THEN 1 ELSE 0 END) AS BIGINT) AS there,
       CAST(SUM(CASE WHEN f.sip = :srcip THEN f.ibyt ELSE 0 END) AS BIGINT) AS size,
       CAST(SUM(CASE WHEN f.sip = :srcip THEN f.ibyt ELSE COALESCE(f.obyt, 0) END) AS BIGINT) AS sent,
       CAST(SUM(CASE WHEN f.sip = :srcip THEN COALESCE(f.obyt, 0) ELSE f.ibyt END) AS BIGINT) AS received
FROM flow f
WHERE f.y = :y AND f.m = :m AND f.d = :d
  AND ((f.sip = :srcip AND f.dip = :dstip) OR (f.sip = :dstip AND f.dip = :srcip))
  AND f.tryear = :y AND f.trmonth = :m AND f.trday = :d
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND f.treceived LIKE '____-__-__ __:__:__%'
GROUP BY f.trhour, f.trminute, f.trsec
ORDER BY hh, mi, ss;
