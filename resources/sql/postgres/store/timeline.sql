SELECT tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt FROM flow_timeline
WHERE y = :y AND m = :m AND d = :d AND ip_threat = :ip
ORDER BY tstart COLLATE "C" NULLS LAST, srcip COLLATE "C" NULLS LAST, dstip COLLATE "C" NULLS LAST, sport NULLS LAST, dport NULLS LAST,
         proto COLLATE "C" NULLS LAST;
