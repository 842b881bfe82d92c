SELECT tstart, srcip, dstip, sport, dport, proto, flags, tos, ibyt, ipkt, input, output, rip, obyt, opkt
FROM (
  SELECT * FROM flow_edge
  WHERE y = :y AND m = :m AND d = :d AND hh = :hh AND md = :md AND srcip = :srcip AND dstip = :dstip
  UNION ALL
  SELECT * FROM flow_edge
  WHERE y = :y AND m = :m AND d = :d AND hh = :hh AND md = :md AND srcip = :dstip AND dstip = :srcip
    AND srcip <> dstip
)
ORDER BY tstart, srcip, sport, dport;
