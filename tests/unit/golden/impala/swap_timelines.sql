INSERT OVERWRITE TABLE flow_timeline (ip_threat, tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt)
PARTITION (y = 2016, m = 7, d = 8)
SELECT ip_threat, tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt
FROM flow_timeline_stage WHERE run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\';
