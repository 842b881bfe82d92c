-- The flows whose lower address is the given one: a range of each batch's key.
SELECT f.hi, f.reversed, f.ibyt, f.ipkt, f.obyt, f.opkt
FROM batch b CROSS JOIN flow_base f
WHERE f.batch = b.id AND f.lo = ?1;
