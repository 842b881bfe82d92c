CREATE TABLE IF NOT EXISTS flow_threat_investigation_stage (
  tstart STRING,
  srcip STRING,
  dstip STRING,
  srcport INT,
  dstport INT,
  score INT
)
PARTITIONED BY (run STRING)
STORED AS PARQUET;
