-- Managed, not external: dropping the partition of a run removes its files.
CREATE TABLE IF NOT EXISTS flow_timeline_stage (
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
PARTITIONED BY (run STRING)
STORED AS PARQUET;
