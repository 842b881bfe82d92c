INSERT INTO {scratch}.doctor_rows (tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt,
  score, rank, srcip_internal, destip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain, src_rep,
  dst_rep)
VALUES (:tstart, :srcip, :dstip, :sport, :dport, :proto, :ipkt, :ibyt, :opkt, :obyt, :score, :rank,
        :srcip_internal, :destip_internal, :src_geoloc, :dst_geoloc, :src_domain, :dst_domain,
        :src_rep, :dst_rep);
