INSERT OVERWRITE TABLE flow_scores (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt,
  {score}, rank, srcip_internal, {destip_internal}, src_geoloc, dst_geoloc, src_domain, dst_domain,
  src_rep, dst_rep)
PARTITION (y = :y, m = :m, d = :d)
SELECT tstart, srcip, dstip, sport, dport, proto, CAST(ipkt AS {counter}) AS ipkt,
       CAST(ibyt AS {counter}) AS ibyt, CAST(opkt AS {counter}) AS opkt, CAST(obyt AS {counter}) AS obyt,
       CAST(score AS {score_type}) AS {score}, rank, srcip_internal,
       destip_internal AS {destip_internal}, src_geoloc, dst_geoloc, src_domain, dst_domain, src_rep,
       dst_rep
FROM flow_scores_stage WHERE run = :run;
