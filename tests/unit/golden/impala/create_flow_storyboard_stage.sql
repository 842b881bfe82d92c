CREATE TABLE IF NOT EXISTS flow_storyboard_stage (
  ip_threat STRING,
  title STRING,
  text STRING
)
PARTITIONED BY (run STRING)
STORED AS PARQUET;
