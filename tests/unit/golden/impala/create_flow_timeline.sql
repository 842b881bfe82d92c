CREATE TABLE IF NOT EXISTS flow_timeline (
  ip_threat STRING,
  tstart STRING,
  tend STRING,
  srcip STRING,
  dstip STRING,
  proto STRING,
  sport INT,
  dport INT,
  ipkt BIGINT,
  ibyt BIGINT
)
PARTITIONED BY (y SMALLINT, m TINYINT, d TINYINT)
STORED AS PARQUET;
