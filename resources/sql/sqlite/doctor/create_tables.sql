CREATE TABLE {scratch}.doctor_values (id INTEGER, big INTEGER, small INTEGER, words TEXT, wide REAL, narrow REAL);

CREATE TABLE {scratch}.doctor_fractions (id INTEGER, part REAL);

CREATE TABLE {scratch}.doctor_days (n INTEGER, part REAL, y INTEGER NOT NULL, m INTEGER NOT NULL, d INTEGER NOT NULL);

-- As wide as a row of flow_scores.
CREATE TABLE {scratch}.doctor_rows (
  tstart TEXT, srcip TEXT, dstip TEXT, sport INTEGER, dport INTEGER, proto TEXT, ipkt INTEGER,
  ibyt INTEGER, opkt INTEGER, obyt INTEGER, score REAL, rank INTEGER, srcip_internal INTEGER,
  destip_internal INTEGER, src_geoloc TEXT, dst_geoloc TEXT, src_domain TEXT, dst_domain TEXT,
  src_rep TEXT, dst_rep TEXT
);
