SELECT r.entry, r.tstart, r.srcip, r.dstip, r.sport, r.dport, r.proto, r.ipkt, r.ibyt, r.severity
FROM entry e JOIN entry_row r ON r.entry = e.id
WHERE e.day = :day AND e.id > :after
ORDER BY e.id, r.rowid;
