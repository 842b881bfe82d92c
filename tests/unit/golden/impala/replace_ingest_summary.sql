INSERT OVERWRITE TABLE flow_ingest_summary (tdate, total)
PARTITION (y = 2016, m = 7, d = 8)
SELECT concat(lpad(CAST(f.tryear AS STRING), 4, '0'), '-', lpad(CAST(f.trmonth AS STRING), 2, '0'), '-',
              lpad(CAST(f.trday AS STRING), 2, '0'), ' ', lpad(CAST(f.trhour AS STRING), 2, '0'), ':',
              lpad(CAST(f.trminute AS STRING), 2, '0')) AS tdate, COUNT(*) AS total
FROM flow f
WHERE f.y = 2016 AND f.m = 7 AND f.d = 8 AND f.tryear = 2016 AND f.trmonth = 7 AND f.trday = 8
  AND f.sip IS NOT NULL AND f.dip IS NOT NULL AND f.trhour IS NOT NULL AND f.trminute IS NOT NULL
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND CAST(f.treceived AS TIMESTAMP) IS NOT NULL
GROUP BY f.tryear, f.trmonth, f.trday, f.trhour, f.trminute;
