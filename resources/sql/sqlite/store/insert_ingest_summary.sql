INSERT INTO flow_ingest_summary (tdate, total, y, m, d)
SELECT strftime('%Y-%m-%d %H:%M', :start + minute * 60, 'unixepoch'), total, :y, :m, :d
FROM raw.flow_minute ORDER BY minute;
