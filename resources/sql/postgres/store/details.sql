SELECT tstart, srcip, dstip, sport, dport, proto, flags, tos, ibyt, ipkt, input, output, rip, obyt, opkt
FROM flow_edge
WHERE y = :y AND m = :m AND d = :d AND hh = :hh AND {md} = :md
  AND ((srcip = :srcip AND dstip = :dstip) OR (srcip = :dstip AND dstip = :srcip))
ORDER BY tstart, srcip COLLATE "C", sport NULLS LAST, dport NULLS LAST;
