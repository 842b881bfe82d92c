SELECT COUNT(*) AS total FROM flow_ingest_summary WHERE y = :y AND m = :m AND d = :d;
