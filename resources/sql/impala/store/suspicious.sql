SELECT tstart, srcip, dstip, sport, dport, proto, ipkt, ibyt, opkt, obyt, {score} AS score, rank, srcip_internal,
       {destip_internal} AS destip_internal, src_geoloc, dst_geoloc, src_domain, dst_domain, src_rep, dst_rep
FROM flow_scores
WHERE y = :y AND m = :m AND d = :d
ORDER BY rank NULLS LAST;
