INSERT OVERWRITE TABLE flow_edge (tstart, srcip, dstip, sport, dport, proto, flags, tos, ibyt, ipkt,
  pkts, input, output, rip, obyt, opkt, hh, md)
PARTITION (y = 2016, m = 7, d = 8)
SELECT STRAIGHT_JOIN substr(f.treceived, 1, 19) AS tstart, f.sip AS srcip, f.dip AS dstip, f.sport, f.dport, f.proto,
       f.flag AS flags, f.stos AS tos, f.ibyt, f.ipkt, f.ipkt + COALESCE(f.opkt, 0) AS pkts, CAST(f.input AS BIGINT) AS input,
       CAST(f.output AS BIGINT) AS output, f.rip, f.obyt, f.opkt, f.trhour AS hh, f.trminute AS md
FROM flow f
JOIN /* +BROADCAST */ (
  SELECT srcip AS a, dstip AS b, CAST(substr(tstart, 9, 2) AS INT) AS dd, CAST(substr(tstart, 12, 2) AS INT) AS hh,
         CAST(substr(tstart, 15, 2) AS INT) AS md
  FROM flow_scores WHERE y = 2016 AND m = 7 AND d = 8
  UNION
  SELECT dstip AS a, srcip AS b, CAST(substr(tstart, 9, 2) AS INT) AS dd, CAST(substr(tstart, 12, 2) AS INT) AS hh,
         CAST(substr(tstart, 15, 2) AS INT) AS md
  FROM flow_scores WHERE y = 2016 AND m = 7 AND d = 8
) k ON f.sip = k.a AND f.dip = k.b AND f.trday = k.dd AND f.trhour = k.hh AND f.trminute = k.md
WHERE f.y = 2016 AND f.m = 7 AND f.d = 8 AND f.h BETWEEN (-1) AND 23
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL;
