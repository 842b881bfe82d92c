-- What the flows of an address carried, by source and destination: sent by the source, and replied by
-- the destination. One scan of the day's partitions.
SELECT f.sip AS srcip, f.dip AS dstip, CAST(SUM(f.ibyt) AS BIGINT) AS ibyt,
       CAST(SUM(f.ipkt) AS BIGINT) AS ipkt, CAST(SUM(COALESCE(f.obyt, 0)) AS BIGINT) AS obyt,
       CAST(SUM(COALESCE(f.opkt, 0)) AS BIGINT) AS opkt
FROM flow f
WHERE f.y = :y AND f.m = :m AND f.d = :d AND (f.sip = :ip OR f.dip = :ip)
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL
GROUP BY f.sip, f.dip;
