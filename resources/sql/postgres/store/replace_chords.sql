DELETE FROM flow_chords WHERE y = :y AND m = :m AND d = :d;

-- What every threat and each of its peers sent the other that day. A threat is an address ranked with
-- more than one distinct peer; one ranked with itself is its own peer, once.
-- LATERAL keeps one look into the index for each pair. Planned freely, without statistics
-- of a day just written, the join took more than ten minutes for what now takes one second.
INSERT INTO flow_chords (ip_threat, srcip, dstip, ibyt, ipkt, y, m, d)
SELECT k.ip AS ip_threat, k.a AS srcip, k.b AS dstip, q.ibyt, q.ipkt,
       CAST(:y AS SMALLINT), CAST(:m AS SMALLINT), CAST(:d AS SMALLINT)
FROM (
  SELECT DISTINCT t.ip, CASE WHEN w.way = 0 THEN t.ip ELSE t.peer END AS a,
         CASE WHEN w.way = 0 THEN t.peer ELSE t.ip END AS b
  FROM (SELECT p.ip, p.peer, COUNT(*) OVER (PARTITION BY p.ip) AS peers
        FROM (SELECT srcip AS ip, dstip AS peer FROM flow_scores WHERE y = :y AND m = :m AND d = :d
              UNION
              SELECT dstip AS ip, srcip AS peer FROM flow_scores WHERE y = :y AND m = :m AND d = :d) p) t
  CROSS JOIN (SELECT 0 AS way UNION ALL SELECT 1 AS way) w
  WHERE t.peers > 1
) k
CROSS JOIN LATERAL (
  SELECT COUNT(*) AS flows, CAST(SUM(f.ibyt) AS BIGINT) AS ibyt, CAST(SUM(f.ipkt) AS BIGINT) AS ipkt
  FROM flow f
  WHERE f.y = :y AND f.m = :m AND f.d = :d AND f.sip = k.a AND f.dip = k.b
    AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
    AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND f.treceived LIKE '____-__-__ __:__:__%'
) q
WHERE q.flows > 0;
