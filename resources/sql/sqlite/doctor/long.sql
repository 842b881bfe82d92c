-- Long on any machine, and it ends all the same.
WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted LIMIT 2000000000)
SELECT COUNT(*) AS total FROM counted;
