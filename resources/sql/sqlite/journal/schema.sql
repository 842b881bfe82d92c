-- The analyst's decisions, append-only. One entry a step: a key press on a selection, a rule, a
-- reset, an undo. entry_row holds what the step says of each row of the results it touched;
-- severity NULL means cleared. The current verdict of a connection is the one of the latest entry
-- that is in force: an entry is out of force while its latest undo is later than its latest redo.
CREATE TABLE IF NOT EXISTS entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('score', 'reset', 'undo', 'redo')),
  day TEXT NOT NULL,
  target INTEGER REFERENCES entry (id),
  rule TEXT NOT NULL,
  note TEXT NOT NULL
);

CREATE INDEX IF NOT EXISTS entry_day ON entry (day, id);

CREATE TABLE IF NOT EXISTS entry_row (
  entry INTEGER NOT NULL REFERENCES entry (id),
  tstart INTEGER NOT NULL,
  srcip TEXT NOT NULL,
  dstip TEXT NOT NULL,
  sport INTEGER NOT NULL,
  dport INTEGER NOT NULL,
  proto TEXT NOT NULL,
  ipkt INTEGER NOT NULL,
  ibyt INTEGER NOT NULL,
  severity INTEGER CHECK (severity IN (1, 2, 3))
);

CREATE INDEX IF NOT EXISTS entry_row_entry ON entry_row (entry);

-- How far the store and the feedback file follow: not a decision, so the one row that changes.
CREATE TABLE IF NOT EXISTS projected (day TEXT PRIMARY KEY, entry INTEGER NOT NULL);

-- Entries that are nobody's step here: verdicts of others, read from a shared database.
CREATE TABLE IF NOT EXISTS found (entry INTEGER PRIMARY KEY REFERENCES entry (id));

-- What a shared database was last seen to hold of a day's verdicts.
CREATE TABLE IF NOT EXISTS pushed (
  day TEXT NOT NULL,
  tstart INTEGER NOT NULL,
  srcip TEXT NOT NULL,
  dstip TEXT NOT NULL,
  sport INTEGER NOT NULL,
  dport INTEGER NOT NULL,
  severity INTEGER NOT NULL,
  PRIMARY KEY (day, tstart, srcip, dstip, sport, dport)
) WITHOUT ROWID;

-- Where it and the journal disagree since; NULL: no verdict.
CREATE TABLE IF NOT EXISTS conflict (
  day TEXT NOT NULL,
  tstart INTEGER NOT NULL,
  srcip TEXT NOT NULL,
  dstip TEXT NOT NULL,
  sport INTEGER NOT NULL,
  dport INTEGER NOT NULL,
  ours INTEGER,
  theirs INTEGER,
  PRIMARY KEY (day, tstart, srcip, dstip, sport, dport)
) WITHOUT ROWID;

-- The shared database the two tables above are about.
CREATE TABLE IF NOT EXISTS shared_database (name TEXT NOT NULL);

PRAGMA user_version = 2;
