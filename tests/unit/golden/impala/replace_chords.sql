INSERT OVERWRITE TABLE flow_chords (ip_threat, srcip, dstip, ibyt, ipkt)
PARTITION (y = 2016, m = 7, d = 8)
SELECT STRAIGHT_JOIN k.ip AS ip_threat, f.sip AS srcip, f.dip AS dstip, CAST(SUM(f.ibyt) AS BIGINT) AS ibyt,
       CAST(SUM(f.ipkt) AS BIGINT) AS ipkt
FROM flow f
JOIN /* +BROADCAST */ (
  SELECT DISTINCT t.ip, CASE WHEN w.way = 0 THEN t.ip ELSE t.peer END AS a,
         CASE WHEN w.way = 0 THEN t.peer ELSE t.ip END AS b
  FROM (SELECT p.ip, p.peer, COUNT(*) OVER (PARTITION BY p.ip) AS peers
        FROM (SELECT srcip AS ip, dstip AS peer FROM flow_scores WHERE y = 2016 AND m = 7 AND d = 8
              UNION
              SELECT dstip AS ip, srcip AS peer FROM flow_scores WHERE y = 2016 AND m = 7 AND d = 8) p) t
  CROSS JOIN (SELECT 0 AS way UNION ALL SELECT 1 AS way) w
  WHERE t.peers > 1
) k ON f.sip = k.a AND f.dip = k.b
WHERE f.y = 2016 AND f.m = 7 AND f.d = 8
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL
GROUP BY k.ip, f.sip, f.dip;
