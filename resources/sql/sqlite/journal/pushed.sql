SELECT tstart, srcip, dstip, sport, dport, severity FROM pushed WHERE day = :day
ORDER BY tstart, srcip, dstip, sport, dport;
