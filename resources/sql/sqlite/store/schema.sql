-- The embedded store. Names, order and meaning of the columns of flow_* tables are Spot's.
CREATE TABLE IF NOT EXISTS flow_scores (
  tstart TEXT NOT NULL,
  srcip TEXT NOT NULL,
  dstip TEXT NOT NULL,
  sport INTEGER NOT NULL,
  dport INTEGER NOT NULL,
  proto TEXT NOT NULL,
  ipkt INTEGER NOT NULL,
  ibyt INTEGER NOT NULL,
  opkt INTEGER NOT NULL,
  obyt INTEGER NOT NULL,
  score REAL NOT NULL,
  rank INTEGER NOT NULL,
  srcip_internal INTEGER NOT NULL,
  destip_internal INTEGER NOT NULL,
  src_geoloc TEXT NOT NULL,
  dst_geoloc TEXT NOT NULL,
  src_domain TEXT NOT NULL,
  dst_domain TEXT NOT NULL,
  src_rep TEXT NOT NULL,
  dst_rep TEXT NOT NULL,
  y INTEGER NOT NULL,
  m INTEGER NOT NULL,
  d INTEGER NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_scores_day ON flow_scores (y, m, d, rank);

CREATE TABLE IF NOT EXISTS flow_edge (
  tstart TEXT NOT NULL,
  srcip TEXT NOT NULL,
  dstip TEXT NOT NULL,
  sport INTEGER NOT NULL,
  dport INTEGER NOT NULL,
  proto TEXT NOT NULL,
  flags TEXT NOT NULL,
  tos INTEGER NOT NULL,
  ibyt INTEGER NOT NULL,
  ipkt INTEGER NOT NULL,
  pkts INTEGER NOT NULL,
  input INTEGER NOT NULL,
  output INTEGER NOT NULL,
  rip TEXT NOT NULL,
  obyt INTEGER NOT NULL,
  opkt INTEGER NOT NULL,
  hh INTEGER NOT NULL,
  md INTEGER NOT NULL,
  y INTEGER NOT NULL,
  m INTEGER NOT NULL,
  d INTEGER NOT NULL
);

-- The minute is enough: a pair is found among the few flows of its minute, and addresses in the
-- index would cost a run with many rows half its time again.
CREATE INDEX IF NOT EXISTS flow_edge_minute ON flow_edge (y, m, d, hh, md);

CREATE TABLE IF NOT EXISTS flow_chords (
  ip_threat TEXT NOT NULL,
  srcip TEXT NOT NULL,
  dstip TEXT NOT NULL,
  ibyt INTEGER NOT NULL,
  ipkt INTEGER NOT NULL,
  y INTEGER NOT NULL,
  m INTEGER NOT NULL,
  d INTEGER NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_chords_threat ON flow_chords (y, m, d, ip_threat);

CREATE TABLE IF NOT EXISTS flow_ingest_summary (
  tdate TEXT NOT NULL,
  total INTEGER NOT NULL,
  y INTEGER NOT NULL,
  m INTEGER NOT NULL,
  d INTEGER NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_ingest_summary_day ON flow_ingest_summary (y, m, d);

CREATE TABLE IF NOT EXISTS flow_threat_investigation (
  tstart TEXT NOT NULL,
  srcip TEXT NOT NULL,
  dstip TEXT NOT NULL,
  srcport INTEGER NOT NULL,
  dstport INTEGER NOT NULL,
  score INTEGER NOT NULL,
  y INTEGER NOT NULL,
  m INTEGER NOT NULL,
  d INTEGER NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_threat_investigation_connection
  ON flow_threat_investigation (y, m, d, tstart, srcip, dstip, srcport, dstport);

CREATE TABLE IF NOT EXISTS flow_storyboard (
  ip_threat TEXT,
  title TEXT,
  text TEXT,
  y INTEGER NOT NULL,
  m INTEGER NOT NULL,
  d INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS flow_timeline (
  ip_threat TEXT,
  tstart TEXT,
  tend TEXT,
  srcip TEXT,
  dstip TEXT,
  proto TEXT,
  sport INTEGER,
  dport INTEGER,
  ipkt INTEGER,
  ibyt INTEGER,
  y INTEGER NOT NULL,
  m INTEGER NOT NULL,
  d INTEGER NOT NULL
);

-- One row a finished run; raw_sources says which imports the derived tables were made from.
CREATE TABLE IF NOT EXISTS oa_run (
  id TEXT PRIMARY KEY,
  y INTEGER NOT NULL,
  m INTEGER NOT NULL,
  d INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  raw_sources INTEGER NOT NULL,
  report TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS oa_run_day ON oa_run (y, m, d, started_at);

-- Files a committed run still has to rename into place. Paths are relative to the workspace.
-- An empty final: what temporary names is a folder of a deleted day, to be removed.
-- A number is never used again: another program may still hold the list it was on.
CREATE TABLE IF NOT EXISTS pending_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  temporary TEXT NOT NULL,
  final TEXT NOT NULL
);

-- A run that is being written to a shared database, and the table it is at. A row that stays is of
-- one that broke off.
CREATE TABLE IF NOT EXISTS shared_run (day TEXT PRIMARY KEY, name TEXT NOT NULL);

PRAGMA user_version = 2;
