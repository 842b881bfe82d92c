-- Managed, not external: dropping the partition of a run removes its files. The columns are always
-- these, whatever the table they go to calls its own.
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
