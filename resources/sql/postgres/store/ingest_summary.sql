-- By the day first: a minute Spot wrote is not padded and sorts wrongly as text.
SELECT tdate, total FROM flow_ingest_summary
WHERE (CAST(y AS INT) * 100 + m) * 100 + d BETWEEN :from_day AND :to_day
ORDER BY y, m, d, tdate COLLATE "C";
