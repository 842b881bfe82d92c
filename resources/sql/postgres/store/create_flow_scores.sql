CREATE TABLE IF NOT EXISTS flow_scores (
  tstart TEXT,
  srcip TEXT,
  dstip TEXT,
  sport INTEGER,
  dport INTEGER,
  proto TEXT,
  ipkt BIGINT,
  ibyt BIGINT,
  opkt BIGINT,
  obyt BIGINT,
  score DOUBLE PRECISION,
  rank INTEGER,
  srcip_internal INTEGER,
  destip_internal INTEGER,
  src_geoloc TEXT,
  dst_geoloc TEXT,
  src_domain TEXT,
  dst_domain TEXT,
  src_rep TEXT,
  dst_rep TEXT,
  y SMALLINT NOT NULL,
  m SMALLINT NOT NULL,
  d SMALLINT NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_scores_day ON flow_scores (y, m, d, rank);
