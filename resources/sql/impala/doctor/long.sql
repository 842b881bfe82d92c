-- Five thousand million combinations: long on any cluster, and it ends all the same.
SELECT COUNT(*) AS total
FROM {scratch}.doctor_rows a
CROSS JOIN {scratch}.doctor_rows b
CROSS JOIN {scratch}.doctor_rows c
WHERE c.rank < :most AND a.rank + b.rank * 3 + c.rank * 7 = -1;
