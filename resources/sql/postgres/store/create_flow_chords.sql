CREATE TABLE IF NOT EXISTS flow_chords (
  ip_threat TEXT,
  srcip TEXT,
  dstip TEXT,
  ibyt BIGINT,
  ipkt BIGINT,
  y SMALLINT NOT NULL,
  m SMALLINT NOT NULL,
  d SMALLINT NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_chords_threat ON flow_chords (y, m, d, ip_threat);
