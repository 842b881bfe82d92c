CREATE TABLE IF NOT EXISTS flow_ingest_summary (
  tdate TEXT,
  total BIGINT,
  y SMALLINT NOT NULL,
  m SMALLINT NOT NULL,
  d SMALLINT NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_ingest_summary_day ON flow_ingest_summary (y, m, d);
