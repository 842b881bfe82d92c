-- External, as all of Spot's tables are: dropping its partition leaves the files.
CREATE EXTERNAL TABLE {scratch}.doctor_outside (n INT)
PARTITIONED BY (d TINYINT)
STORED AS PARQUET;
