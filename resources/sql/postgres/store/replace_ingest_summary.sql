DELETE FROM flow_ingest_summary WHERE y = :y AND m = :m AND d = :d;

-- The minutes in which flows were counted, and how many: padded, so that the text sorts as the time.
INSERT INTO flow_ingest_summary (tdate, total, y, m, d)
SELECT lpad(CAST(f.tryear AS TEXT), 4, '0') || '-' || lpad(CAST(f.trmonth AS TEXT), 2, '0') || '-'
         || lpad(CAST(f.trday AS TEXT), 2, '0') || ' ' || lpad(CAST(f.trhour AS TEXT), 2, '0') || ':'
         || lpad(CAST(f.trminute AS TEXT), 2, '0') AS tdate, COUNT(*) AS total,
       CAST(:y AS SMALLINT), CAST(:m AS SMALLINT), CAST(:d AS SMALLINT)
FROM flow f
WHERE f.y = :y AND f.m = :m AND f.d = :d AND f.tryear = :y AND f.trmonth = :m AND f.trday = :d
  AND f.sip IS NOT NULL AND f.dip IS NOT NULL AND f.trhour IS NOT NULL AND f.trminute IS NOT NULL
  AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
  AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND f.treceived LIKE '____-__-__ __:__:__%'
GROUP BY f.tryear, f.trmonth, f.trday, f.trhour, f.trminute;
