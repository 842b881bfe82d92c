-- A driver that rewrites SQL is known not to understand WITH and to replace casts by values.
WITH few AS (SELECT CAST(7 AS SMALLINT) AS n)
SELECT n, TYPEOF(n) AS kind FROM few;
