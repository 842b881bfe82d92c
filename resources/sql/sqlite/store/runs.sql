SELECT id, started_at, raw_sources, report FROM oa_run WHERE y = :y AND m = :m AND d = :d ORDER BY started_at DESC, rowid DESC;
