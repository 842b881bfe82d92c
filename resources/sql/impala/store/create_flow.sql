-- The raw flows with Spot's types: files of other programs are moved in as they are.
CREATE TABLE IF NOT EXISTS flow (
  treceived STRING,
  unix_tstamp BIGINT,
  tryear INT,
  trmonth INT,
  trday INT,
  trhour INT,
  trminute INT,
  trsec INT,
  tdur FLOAT,
  sip STRING,
  dip STRING,
  sport INT,
  dport INT,
  proto STRING,
  flag STRING,
  fwd INT,
  stos INT,
  ipkt BIGINT,
  ibyt BIGINT,
  opkt BIGINT,
  obyt BIGINT,
  input INT,
  output INT,
  sas INT,
  das INT,
  dtos INT,
  dir INT,
  rip STRING
)
PARTITIONED BY (y SMALLINT, m TINYINT, d TINYINT, h TINYINT)
STORED AS PARQUET;
