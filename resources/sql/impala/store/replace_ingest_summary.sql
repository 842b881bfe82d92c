-- The minutes in which flows were counted, and how many: padded, so that the text sorts as the time.
INSERT OVERWRITE TABLE flow_ingest_summary (tdate, total)
PARTITION (y = :y, m = :m, d = :d)
SELECT concat(lpad(CAST(f.tryear AS STRING), 4, '0'), '-', lpad(CAST(f.trmonth AS STRING), 2, '0'), '-',
              lpad(CAST(f.trday AS STRING), 2, '0'), ' ', lpad(CAST(f.trhour AS STRING), 2, '0'), ':',
              lpad(CAST(f.trminute AS STRING), 2, '0')) AS tdate, COUNT(*) AS total
FROM flow f
WHERE f.y = :y AND f.m = :m AND f.d = :d AND f.tryear = :y AND f.trmonth = :m AND f.trday = :d
  AND f.sip IS NOT NULL AND f.dip IS NOT NULL AND f.trhour IS NOT NULL AND f.trminute IS NOT NULL
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL
GROUP BY f.tryear, f.trmonth, f.trday, f.trhour, f.trminute;
