EXPLAIN SELECT STRAIGHT_JOIN COUNT(*) AS total
FROM {scratch}.doctor_rows a
JOIN /* +SHUFFLE */ {scratch}.doctor_rows b ON a.rank = b.rank;
