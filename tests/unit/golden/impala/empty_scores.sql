INSERT OVERWRITE TABLE flow_scores (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt,
  score, rank, srcip_internal, destip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain,
  src_rep, dst_rep)
PARTITION (y = 2016, m = 7, d = 8)
SELECT tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt, score, rank, srcip_internal,
       destip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain, src_rep, dst_rep
FROM flow_scores WHERE y = 2016 AND m = 7 AND d = 8 AND FALSE;
