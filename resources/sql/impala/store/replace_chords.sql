-- What every threat and each of its peers sent the other that day. A threat is an address ranked with
-- more than one distinct peer; one ranked with itself is its own peer, once.
INSERT OVERWRITE TABLE flow_chords (ip_threat, srcip, dstip, ibyt, ipkt)
PARTITION (y = :y, m = :m, d = :d)
SELECT STRAIGHT_JOIN k.ip AS ip_threat, f.sip AS srcip, f.dip AS dstip, CAST(SUM(f.ibyt) AS BIGINT) AS ibyt,
       CAST(SUM(f.ipkt) AS BIGINT) AS ipkt
FROM flow f
JOIN /* +BROADCAST */ (
  SELECT DISTINCT t.ip, CASE WHEN w.way = 0 THEN t.ip ELSE t.peer END AS a,
         CASE WHEN w.way = 0 THEN t.peer ELSE t.ip END AS b
  FROM (SELECT p.ip, p.peer, COUNT(*) OVER (PARTITION BY p.ip) AS peers
        FROM (SELECT srcip AS ip, dstip AS peer FROM flow_scores WHERE y = :y AND m = :m AND d = :d
              UNION
              SELECT dstip AS ip, srcip AS peer FROM flow_scores WHERE y = :y AND m = :m AND d = :d) p) t
  CROSS JOIN (SELECT 0 AS way UNION ALL SELECT 1 AS way) w
  WHERE t.peers > 1
) k ON f.sip = k.a AND f.dip = k.b
WHERE f.y = :y AND f.m = :m AND f.d = :d
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL
GROUP BY k.ip, f.sip, f.dip;
