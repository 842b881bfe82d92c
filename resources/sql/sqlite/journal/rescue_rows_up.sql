SELECT rowid, entry, tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, severity
FROM entry_row ORDER BY rowid;
