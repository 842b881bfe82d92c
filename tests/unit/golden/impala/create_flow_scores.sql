CREATE TABLE IF NOT EXISTS flow_scores (
  tstart STRING,
  srcip STRING,
  dstip STRING,
  sport INT,
  dport INT,
  proto STRING,
  ipkt BIGINT,
  ibyt BIGINT,
  opkt BIGINT,
  obyt BIGINT,
  score DOUBLE,
  rank INT,
  srcip_internal INT,
  destip_internal INT,
  src_geoloc STRING,
  dst_geoloc STRING,
  src_domain STRING,
  dst_domain STRING,
  src_rep STRING,
  dst_rep STRING
)
PARTITIONED BY (y SMALLINT, m TINYINT, d TINYINT)
STORED AS PARQUET;
