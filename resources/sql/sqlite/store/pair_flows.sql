SELECT f.reversed, f.ibyt, f.ipkt
FROM raw.batch b CROSS JOIN raw.flow_base f
WHERE f.batch = b.id AND f.lo = ? AND f.hi = ?;
