-- The casts of the first row fix the types; without its own a fraction is a DECIMAL.
INSERT INTO {scratch}.doctor_rows (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt,
  score, rank, srcip_internal, destip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain, src_rep,
  dst_rep) VALUES
(CAST(:tstart AS STRING), CAST(:srcip AS STRING), CAST(:dstip AS STRING), CAST(:sport AS INT), CAST(:dport AS INT), CAST(:proto AS STRING), CAST(:ipkt AS BIGINT), CAST(:ibyt AS BIGINT), CAST(:opkt AS BIGINT), CAST(:obyt AS BIGINT), CAST(:score AS DOUBLE), CAST(:rank AS INT), CAST(:srcip_internal AS INT), CAST(:destip_internal AS INT), CAST(:src_geoloc AS STRING), CAST(:dst_geoloc AS STRING), CAST(:src_domain AS STRING), CAST(:dst_domain AS STRING), CAST(:src_rep AS STRING), CAST(:dst_rep AS STRING)),
(:tstart, :srcip, :dstip, :sport, :dport, :proto, :ipkt, :ibyt, :opkt, :obyt, CAST(:score AS DOUBLE), :rank, :srcip_internal, :destip_internal, :src_geoloc, :dst_geoloc, :src_domain, :dst_domain, :src_rep, :dst_rep);
