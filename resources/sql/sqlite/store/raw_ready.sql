SELECT COUNT(*) FROM raw.sqlite_master WHERE type = 'table' AND name = 'source';
