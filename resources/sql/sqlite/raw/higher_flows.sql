-- The flows whose higher address is the given one. The key has the lower address first, so each of
-- those in a batch is asked for in turn: the next lower address is one seek, its flows with the given
-- one another. That reads a few pages for each address, where a scan reads all flows.
WITH RECURSIVE low(batch, lo) AS (
  SELECT b.id, (SELECT f.lo FROM flow_base f WHERE f.batch = b.id AND f.lo < ?1 ORDER BY f.lo LIMIT 1)
  FROM batch b
  UNION ALL
  SELECT l.batch, (SELECT f.lo FROM flow_base f
                   WHERE f.batch = l.batch AND f.lo > l.lo AND f.lo < ?1 ORDER BY f.lo LIMIT 1)
  FROM low l WHERE l.lo IS NOT NULL
)
SELECT f.lo, f.reversed, f.ibyt, f.ipkt, f.obyt, f.opkt
FROM low l CROSS JOIN flow_base f
WHERE f.batch = l.batch AND f.lo = l.lo AND f.hi = ?1;
