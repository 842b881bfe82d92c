INSERT INTO flow_timeline (ip_threat, tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt, y, m, d)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
