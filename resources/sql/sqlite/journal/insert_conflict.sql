INSERT INTO conflict (day, tstart, srcip, dstip, sport, dport, ours, theirs)
VALUES (:day, :tstart, :srcip, :dstip, :sport, :dport, :ours, :theirs);
