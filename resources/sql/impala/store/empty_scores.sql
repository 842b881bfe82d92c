-- No row is what empties a partition.
INSERT OVERWRITE TABLE flow_scores (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt,
  {score}, rank, srcip_internal, {destip_internal}, src_geoloc, dst_geoloc, src_domain, dst_domain,
  src_rep, dst_rep)
PARTITION (y = :y, m = :m, d = :d)
SELECT tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt, {score}, rank, srcip_internal,
       {destip_internal}, src_geoloc, dst_geoloc, src_domain, dst_domain, src_rep, dst_rep
FROM flow_scores WHERE y = :y AND m = :m AND d = :d AND FALSE;
