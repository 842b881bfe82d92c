CREATE TABLE IF NOT EXISTS flow_threat_investigation (
  tstart STRING,
  srcip STRING,
  dstip STRING,
  srcport INT,
  dstport INT,
  score INT
)
PARTITIONED BY (y SMALLINT, m TINYINT, d TINYINT)
STORED AS PARQUET;
