-- Day by day along the index flow_pair, because to count every row of the table took seconds for
-- each ten million. The counts are those of the imports; a day that came another way is counted.
SELECT days.y AS y, days.m AS m, days.d AS d,
       COALESCE(
         (SELECT CAST(SUM(s.flows) AS BIGINT) FROM flow_source s
          WHERE s.y = days.y AND s.m = days.m AND s.d = days.d),
         (SELECT COUNT(*) FROM flow f
          WHERE f.y = days.y AND f.m = days.m AND f.d = days.d)
       ) AS flows
FROM (
  WITH RECURSIVE walk (y, m, d) AS (
    (SELECT y, m, d FROM flow ORDER BY y, m, d LIMIT 1)
    UNION ALL
    SELECT later.y, later.m, later.d
    FROM walk
    CROSS JOIN LATERAL (
      SELECT f.y, f.m, f.d FROM flow f
      WHERE (f.y, f.m, f.d) > (walk.y, walk.m, walk.d)
      ORDER BY f.y, f.m, f.d
      LIMIT 1
    ) later
  )
  SELECT y, m, d FROM walk
) days
ORDER BY days.y, days.m, days.d;
