-- The raw flows of every ranked pair's minute, both directions, each once. Flows that Spot's ingest
-- would not count are left out. The hours only keep partitions from being read: a file that begins
-- before an hour is stored under the earlier one, so from_hour is one less than the first minute's.
-- The day is compared too: a file's last ranked rows may be those of the next day's first minutes.
INSERT OVERWRITE TABLE flow_edge (tstart, srcip, dstip, sport, dport, proto, flags, tos, ibyt, ipkt,
  {pkts_column}input, output, rip, obyt, opkt, hh, {md})
PARTITION (y = :y, m = :m, d = :d)
SELECT STRAIGHT_JOIN substr(f.treceived, 1, 19) AS tstart, f.sip AS srcip, f.dip AS dstip, f.sport, f.dport, f.proto,
       f.flag AS flags, f.stos AS tos, f.ibyt, f.ipkt, {pkts_value}CAST(f.input AS BIGINT) AS input,
       CAST(f.output AS BIGINT) AS output, f.rip, f.obyt, f.opkt, f.trhour AS hh, f.trminute AS {md}
FROM flow f
JOIN /* +BROADCAST */ (
  SELECT srcip AS a, dstip AS b, CAST(substr(tstart, 9, 2) AS INT) AS dd, CAST(substr(tstart, 12, 2) AS INT) AS hh,
         CAST(substr(tstart, 15, 2) AS INT) AS md
  FROM flow_scores WHERE y = :y AND m = :m AND d = :d
  UNION
  SELECT dstip AS a, srcip AS b, CAST(substr(tstart, 9, 2) AS INT) AS dd, CAST(substr(tstart, 12, 2) AS INT) AS hh,
         CAST(substr(tstart, 15, 2) AS INT) AS md
  FROM flow_scores WHERE y = :y AND m = :m AND d = :d
) k ON f.sip = k.a AND f.dip = k.b AND f.trday = k.dd AND f.trhour = k.hh AND f.trminute = k.md
WHERE f.y = :y AND f.m = :m AND f.d = :d AND f.h BETWEEN :from_hour AND :to_hour
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL;
