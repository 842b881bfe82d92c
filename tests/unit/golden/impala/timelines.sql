SELECT ip_threat, tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt FROM flow_timeline
WHERE y = 2016 AND m = 7 AND d = 8;
