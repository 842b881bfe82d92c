SELECT tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt FROM flow_timeline
WHERE y = :y AND m = :m AND d = :d AND ip_threat = :ip
ORDER BY tstart, srcip, dstip, sport, dport, proto;
