INSERT INTO oa_run (id, y, m, d, started_at, raw_sources, report)
VALUES (:id, :y, :m, :d, :started_at, :raw_sources, :report);
