INSERT OVERWRITE TABLE flow_scores (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt,
  score, rank, srcip_internal, destip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain,
  src_rep, dst_rep)
PARTITION (y = 2016, m = 7, d = 8)
SELECT tstart, srcip, dstip, sport, dport, proto, CAST(ipkt AS BIGINT) AS ipkt,
       CAST(ibyt AS BIGINT) AS ibyt, CAST(opkt AS BIGINT) AS opkt, CAST(obyt AS BIGINT) AS obyt,
       CAST(score AS DOUBLE) AS score, rank, srcip_internal,
       destip_internal AS destip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain, src_rep,
       dst_rep
FROM flow_scores_stage WHERE run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\';
