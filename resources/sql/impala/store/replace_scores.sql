-- The casts of the first row fix the types. What Spot made narrower takes no wider value, and a
-- fraction without its cast is a DECIMAL, which does not mix with the others.
INSERT OVERWRITE TABLE flow_scores (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt,
  {score}, rank, srcip_internal, {destip_internal}, src_geoloc, dst_geoloc, src_domain, dst_domain,
  src_rep, dst_rep)
PARTITION (y = :y, m = :m, d = :d) VALUES
(CAST(:tstart AS STRING), CAST(:srcip AS STRING), CAST(:dstip AS STRING), CAST(:sport AS INT), CAST(:dport AS INT), CAST(:proto AS STRING), CAST(:ipkt AS {counter}), CAST(:ibyt AS {counter}), CAST(:opkt AS {counter}), CAST(:obyt AS {counter}), CAST(:score AS {score_type}), CAST(:rank AS INT), CAST(:srcip_internal AS INT), CAST(:destip_internal AS INT), CAST(:src_geoloc AS STRING), CAST(:dst_geoloc AS STRING), CAST(:src_domain AS STRING), CAST(:dst_domain AS STRING), CAST(:src_rep AS STRING), CAST(:dst_rep AS STRING)),
(:tstart, :srcip, :dstip, :sport, :dport, :proto, CAST(:ipkt AS {counter}), CAST(:ibyt AS {counter}), CAST(:opkt AS {counter}), CAST(:obyt AS {counter}), CAST(:score AS {score_type}), :rank, :srcip_internal, :destip_internal, :src_geoloc, :dst_geoloc, :src_domain, :dst_domain, :src_rep, :dst_rep);
