CREATE TABLE {scratch}.doctor_values (id INT, big BIGINT, small TINYINT, words STRING, wide DOUBLE, narrow FLOAT)
STORED AS PARQUET;

CREATE TABLE {scratch}.doctor_fractions (id INT, part DOUBLE)
STORED AS PARQUET;

CREATE TABLE {scratch}.doctor_days (n INT, part DOUBLE)
PARTITIONED BY (y SMALLINT, m TINYINT, d TINYINT)
STORED AS PARQUET;

-- As wide as a row of flow_scores.
CREATE TABLE {scratch}.doctor_rows (
  tstart STRING, srcip STRING, dstip STRING, sport INT, dport INT, proto STRING, ipkt BIGINT,
  ibyt BIGINT, opkt BIGINT, obyt BIGINT, score DOUBLE, rank INT, srcip_internal INT,
  destip_internal INT, src_geoloc STRING, dst_geoloc STRING, src_domain STRING, dst_domain STRING,
  src_rep STRING, dst_rep STRING
)
STORED AS PARQUET;
