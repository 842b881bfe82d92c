SELECT r.entry, r.tstart, r.srcip, r.dstip, r.sport, r.dport, r.proto, r.ipkt, r.ibyt, r.severity
FROM entry_row r JOIN entry e ON e.id = r.entry
WHERE e.day = :day
ORDER BY r.rowid;
