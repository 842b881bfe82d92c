CREATE TABLE IF NOT EXISTS flow_threat_investigation (
  tstart TEXT,
  srcip TEXT,
  dstip TEXT,
  srcport INTEGER,
  dstport INTEGER,
  score INTEGER,
  y SMALLINT NOT NULL,
  m SMALLINT NOT NULL,
  d SMALLINT NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_threat_investigation_connection ON flow_threat_investigation (y, m, d, tstart, srcip, dstip, srcport, dstport);
