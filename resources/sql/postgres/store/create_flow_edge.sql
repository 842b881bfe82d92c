CREATE TABLE IF NOT EXISTS flow_edge (
  tstart TEXT,
  srcip TEXT,
  dstip TEXT,
  sport INTEGER,
  dport INTEGER,
  proto TEXT,
  flags TEXT,
  tos INTEGER,
  ibyt BIGINT,
  ipkt BIGINT,
  pkts BIGINT,
  input BIGINT,
  output BIGINT,
  rip TEXT,
  obyt BIGINT,
  opkt BIGINT,
  hh INTEGER,
  {md} INTEGER,
  y SMALLINT NOT NULL,
  m SMALLINT NOT NULL,
  d SMALLINT NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_edge_minute ON flow_edge (y, m, d, hh, {md});
