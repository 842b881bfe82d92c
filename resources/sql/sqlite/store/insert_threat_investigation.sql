INSERT INTO flow_threat_investigation (tstart, srcip, dstip, srcport, dstport, score, y, m, d)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
