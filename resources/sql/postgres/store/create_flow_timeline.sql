CREATE TABLE IF NOT EXISTS flow_timeline (
  ip_threat TEXT,
  tstart TEXT,
  tend TEXT,
  srcip TEXT,
  dstip TEXT,
  proto TEXT,
  sport INTEGER,
  dport INTEGER,
  ipkt BIGINT,
  ibyt BIGINT,
  y SMALLINT NOT NULL,
  m SMALLINT NOT NULL,
  d SMALLINT NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_timeline_day ON flow_timeline (y, m, d);
