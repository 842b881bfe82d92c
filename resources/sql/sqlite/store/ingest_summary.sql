SELECT tdate, total FROM flow_ingest_summary
WHERE (y * 100 + m) * 100 + d BETWEEN :from_day AND :to_day
ORDER BY tdate;
