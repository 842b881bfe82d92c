SELECT tdate, total FROM flow_ingest_summary
WHERE (CAST(y AS INT) * 100 + m) * 100 + d BETWEEN 20160701 AND 20160731
ORDER BY y, m, d, tdate;
