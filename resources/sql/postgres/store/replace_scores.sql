DELETE FROM flow_scores WHERE y = :y AND m = :m AND d = :d;

INSERT INTO flow_scores (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt, {score},
  rank, srcip_internal, {destip_internal}, src_geoloc, dst_geoloc, src_domain, dst_domain, src_rep,
  dst_rep, y, m, d) VALUES
(:tstart, :srcip, :dstip, :sport, :dport, :proto, :ipkt, :ibyt, :opkt, :obyt, :score, :rank, :srcip_internal, :destip_internal, :src_geoloc, :dst_geoloc, :src_domain, :dst_domain, :src_rep, :dst_rep, :y, :m, :d),
(:tstart, :srcip, :dstip, :sport, :dport, :proto, :ipkt, :ibyt, :opkt, :obyt, :score, :rank, :srcip_internal, :destip_internal, :src_geoloc, :dst_geoloc, :src_domain, :dst_domain, :src_rep, :dst_rep, :y, :m, :d);
