SELECT * FROM flow_ingest_summary WHERE y = 0 AND m = 0 AND d = 0;
