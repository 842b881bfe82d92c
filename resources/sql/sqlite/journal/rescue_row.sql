INSERT INTO entry_row (entry, tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, severity)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, ''));
