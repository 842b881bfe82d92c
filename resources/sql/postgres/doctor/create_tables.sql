CREATE TABLE {scratch}.doctor_values (id INTEGER, big BIGINT, small SMALLINT, words TEXT, wide DOUBLE PRECISION, narrow REAL);

CREATE TABLE {scratch}.doctor_fractions (id INTEGER, part DOUBLE PRECISION);

CREATE TABLE {scratch}.doctor_days (n INTEGER, part DOUBLE PRECISION, y SMALLINT NOT NULL, m SMALLINT NOT NULL, d SMALLINT NOT NULL);

-- As wide as a row of flow_scores.
CREATE TABLE {scratch}.doctor_rows (
  tstart TEXT, srcip TEXT, dstip TEXT, sport INTEGER, dport INTEGER, proto TEXT, ipkt BIGINT,
  ibyt BIGINT, opkt BIGINT, obyt BIGINT, score DOUBLE PRECISION, rank INTEGER,
  srcip_internal INTEGER, destip_internal INTEGER, src_geoloc TEXT, dst_geoloc TEXT,
  src_domain TEXT, dst_domain TEXT, src_rep TEXT, dst_rep TEXT
);
