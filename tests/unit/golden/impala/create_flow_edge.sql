CREATE TABLE IF NOT EXISTS flow_edge (
  tstart STRING,
  srcip STRING,
  dstip STRING,
  sport INT,
  dport INT,
  proto STRING,
  flags STRING,
  tos INT,
  ibyt BIGINT,
  ipkt BIGINT,
  pkts BIGINT,
  input BIGINT,
  output BIGINT,
  rip STRING,
  obyt BIGINT,
  opkt BIGINT,
  hh INT,
  md INT
)
PARTITIONED BY (y SMALLINT, m TINYINT, d TINYINT)
STORED AS PARQUET;
