-- The raw flows of every ranked pair's minute, both directions, each once. CROSS JOIN keeps the
-- planner from scanning the flows: the ranked minutes lead, each one seek in the flows' key.
INSERT INTO flow_edge (tstart, srcip, dstip, sport, dport, proto, flags, tos, ibyt, ipkt, pkts, input, output,
                       rip, obyt, opkt, hh, md, y, m, d)
SELECT strftime('%Y-%m-%d %H:%M:%S', :start + f.t, 'unixepoch'),
       CASE f.reversed WHEN 0 THEN w.lo_ip ELSE w.hi_ip END,
       CASE f.reversed WHEN 0 THEN w.hi_ip ELSE w.lo_ip END,
       f.sport, f.dport, k.proto, k.flag, k.stos, f.ibyt, f.ipkt, f.ipkt + f.opkt, k.input, k.output,
       k.rip, f.obyt, f.opkt, f.t / 3600, f.t / 60 % 60, :y, :m, :d
FROM temp.ranked_minute w
CROSS JOIN raw.batch b
CROSS JOIN raw.flow_base f
CROSS JOIN raw.kind k
WHERE f.batch = b.id AND f.lo = w.lo AND f.hi = w.hi AND f.t >= w.t AND f.t < w.t + 60
  AND k.id = f.kind;
