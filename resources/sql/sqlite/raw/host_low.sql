-- The flows of an address with every one of a higher number, and with itself: a piece of the key.
SELECT f.t, f.reversed, f.kind, f.sport, f.dport, f.ibyt, f.obyt
FROM batch b CROSS JOIN flow_base f
WHERE f.batch = b.id AND f.lo = ?;
