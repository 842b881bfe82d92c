SELECT y, m, d, COUNT(*) AS flows FROM flow GROUP BY y, m, d ORDER BY y, m, d;
