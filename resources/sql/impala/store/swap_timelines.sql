INSERT OVERWRITE TABLE flow_timeline (ip_threat, tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt)
PARTITION (y = :y, m = :m, d = :d)
SELECT ip_threat, tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt
FROM flow_timeline_stage WHERE run = :run;
