SELECT report, raw_sources FROM oa_run WHERE y = :y AND m = :m AND d = :d ORDER BY started_at DESC, rowid DESC LIMIT 1;
