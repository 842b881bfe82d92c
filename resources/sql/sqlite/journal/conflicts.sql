SELECT tstart, srcip, dstip, sport, dport, ours, theirs FROM conflict WHERE day = :day
ORDER BY tstart, srcip, dstip, sport, dport;
