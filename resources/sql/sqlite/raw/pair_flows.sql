SELECT f.t, f.reversed, f.ibyt, f.obyt
FROM batch b CROSS JOIN flow_base f
WHERE f.batch = b.id AND f.lo = ? AND f.hi = ?;
