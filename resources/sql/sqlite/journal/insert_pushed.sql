INSERT INTO pushed (day, tstart, srcip, dstip, sport, dport, severity)
VALUES (:day, :tstart, :srcip, :dstip, :sport, :dport, :severity);
