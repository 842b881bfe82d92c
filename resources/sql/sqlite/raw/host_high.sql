-- Its flows with those of a lower number. No index begins with hi, so every lower address is looked
-- up in turn, which skips all flows between others: of ten million flows a few thousand seeks.
WITH RECURSIVE lower (batch, lo) AS (
  SELECT b.id, (SELECT MIN(f.lo) FROM flow_base f WHERE f.batch = b.id) FROM batch b
  UNION ALL
  SELECT p.batch, (SELECT MIN(f.lo) FROM flow_base f WHERE f.batch = p.batch AND f.lo > p.lo)
  FROM lower p WHERE p.lo < ?1
)
SELECT f.t, f.reversed, f.kind, f.sport, f.dport, f.ibyt, f.obyt
FROM lower p CROSS JOIN flow_base f
WHERE p.lo < ?1 AND f.batch = p.batch AND f.lo = p.lo AND f.hi = ?1;
