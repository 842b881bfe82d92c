SELECT COUNT(*) FROM raw.source;
