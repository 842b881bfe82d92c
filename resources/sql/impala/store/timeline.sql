SELECT tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt FROM flow_timeline
WHERE y = :y AND m = :m AND d = :d AND ip_threat = :ip
ORDER BY tstart NULLS LAST, srcip NULLS LAST, dstip NULLS LAST, sport NULLS LAST, dport NULLS LAST,
         proto NULLS LAST;
