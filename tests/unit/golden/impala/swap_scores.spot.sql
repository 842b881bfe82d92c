INSERT OVERWRITE TABLE flow_scores (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt,
  ml_score, rank, srcip_internal, dstip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain,
  src_rep, dst_rep)
PARTITION (y = 2016, m = 7, d = 8)
SELECT tstart, srcip, dstip, sport, dport, proto, CAST(ipkt AS INT) AS ipkt,
       CAST(ibyt AS INT) AS ibyt, CAST(opkt AS INT) AS opkt, CAST(obyt AS INT) AS obyt,
       CAST(score AS FLOAT) AS ml_score, rank, srcip_internal,
       destip_internal AS dstip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain, src_rep,
       dst_rep
FROM flow_scores_stage WHERE run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\';
