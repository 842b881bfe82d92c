INSERT INTO flow_chords (ip_threat, srcip, dstip, ibyt, ipkt, y, m, d) VALUES (?, ?, ?, ?, ?, ?, ?, ?);
