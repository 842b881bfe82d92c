SELECT (SELECT COALESCE(SUM(total), 0) FROM flow_minute), (SELECT COUNT(*) FROM source);
