-- The files whose flows were imported, once each a day; no table of Spot's.
CREATE TABLE IF NOT EXISTS flow_source (
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  flows BIGINT NOT NULL,
  rejected BIGINT NOT NULL,
  imported_at TEXT NOT NULL,
  y SMALLINT NOT NULL,
  m SMALLINT NOT NULL,
  d SMALLINT NOT NULL,
  PRIMARY KEY (y, m, d, hash)
);
