-- What the flows of an address carried, by source and destination: sent by the source, and replied by
-- the destination. Two questions, because one with OR could not use the index that begins with
-- the source.
SELECT q.sip AS srcip, q.dip AS dstip, q.ibyt, q.ipkt, q.obyt, q.opkt
FROM (
  SELECT f.sip, f.dip, CAST(SUM(f.ibyt) AS BIGINT) AS ibyt, CAST(SUM(f.ipkt) AS BIGINT) AS ipkt,
         CAST(SUM(COALESCE(f.obyt, 0)) AS BIGINT) AS obyt,
         CAST(SUM(COALESCE(f.opkt, 0)) AS BIGINT) AS opkt
  FROM flow f
  WHERE f.y = :y AND f.m = :m AND f.d = :d AND f.sip = :ip
    AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
    AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND f.treceived LIKE '____-__-__ __:__:__%'
  GROUP BY f.sip, f.dip
  UNION ALL
  SELECT f.sip, f.dip, CAST(SUM(f.ibyt) AS BIGINT) AS ibyt, CAST(SUM(f.ipkt) AS BIGINT) AS ipkt,
         CAST(SUM(COALESCE(f.obyt, 0)) AS BIGINT) AS obyt,
         CAST(SUM(COALESCE(f.opkt, 0)) AS BIGINT) AS opkt
  FROM flow f
  WHERE f.y = :y AND f.m = :m AND f.d = :d AND f.dip = :ip AND f.sip <> :ip
    AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
    AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND f.treceived LIKE '____-__-__ __:__:__%'
  GROUP BY f.sip, f.dip
) q;
