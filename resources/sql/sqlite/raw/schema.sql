-- The raw flows of one day, in a file of their own: data/flow/<yyyymmdd>/flow.sqlite.
-- An address is stored as a number: IPv4 below 240.0.0.0 as its value - 2^31 (always four bytes),
-- every other address as an id of table address, counted from 240.0.0.0's number upwards.
-- A pair of addresses is stored once, the lower number as lo; reversed = 1 when hi is the sender.
-- Each import writes one or more batches, each sorted by its key: a day grows at its end only,
-- and a pair's flows, also those of one minute, lie side by side.
CREATE TABLE IF NOT EXISTS day (
  start INTEGER NOT NULL,
  y INTEGER NOT NULL,
  m INTEGER NOT NULL,
  d INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS source (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  flows INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  imported_at TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS batch (id INTEGER PRIMARY KEY);

CREATE TABLE IF NOT EXISTS address (id INTEGER PRIMARY KEY, ip TEXT NOT NULL UNIQUE);

CREATE TABLE IF NOT EXISTS kind (
  id INTEGER PRIMARY KEY,
  proto TEXT NOT NULL,
  flag TEXT NOT NULL,
  fwd INTEGER NOT NULL,
  stos INTEGER NOT NULL,
  dtos INTEGER NOT NULL,
  dir INTEGER NOT NULL,
  input INTEGER NOT NULL,
  output INTEGER NOT NULL,
  rip TEXT NOT NULL,
  tstamp_offset INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS flow_base (
  batch INTEGER NOT NULL,
  lo INTEGER NOT NULL,
  hi INTEGER NOT NULL,
  t INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  reversed INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  sport INTEGER NOT NULL,
  dport INTEGER NOT NULL,
  duration NUMERIC NOT NULL,
  ipkt INTEGER NOT NULL,
  ibyt INTEGER NOT NULL,
  opkt INTEGER NOT NULL,
  obyt INTEGER NOT NULL,
  sas INTEGER NOT NULL,
  das INTEGER NOT NULL,
  PRIMARY KEY (batch, lo, hi, t, seq)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS flow_minute (minute INTEGER PRIMARY KEY, total INTEGER NOT NULL);

-- The documented table, for reading with any SQLite program. duration counts milliseconds where
-- the source did, and is a fraction of them where it was finer.
CREATE VIEW IF NOT EXISTS flow AS
SELECT strftime('%Y-%m-%d %H:%M:%S', day.start + f.t, 'unixepoch') AS treceived,
       day.start + f.t + k.tstamp_offset AS unix_tstamp,
       day.y AS tryear, day.m AS trmonth, day.d AS trday,
       f.t / 3600 AS trhour, f.t / 60 % 60 AS trminute, f.t % 60 AS trsec,
       f.duration / 1000.0 AS tdur,
       CASE f.reversed WHEN 0 THEN f.lo_ip ELSE f.hi_ip END AS sip,
       CASE f.reversed WHEN 0 THEN f.hi_ip ELSE f.lo_ip END AS dip,
       f.sport, f.dport, k.proto, k.flag, k.fwd, k.stos, f.ipkt, f.ibyt, f.opkt, f.obyt,
       k.input, k.output, f.sas, f.das, k.dtos, k.dir, k.rip,
       day.y, day.m, day.d, f.t / 3600 AS h
FROM (SELECT b.*,
             CASE WHEN b.lo < 1879048192
                  THEN ((b.lo + 2147483648) >> 24) || '.' || ((b.lo + 2147483648) >> 16 & 255)
                       || '.' || ((b.lo + 2147483648) >> 8 & 255) || '.' || ((b.lo + 2147483648) & 255)
                  ELSE (SELECT ip FROM address WHERE id = b.lo) END AS lo_ip,
             CASE WHEN b.hi < 1879048192
                  THEN ((b.hi + 2147483648) >> 24) || '.' || ((b.hi + 2147483648) >> 16 & 255)
                       || '.' || ((b.hi + 2147483648) >> 8 & 255) || '.' || ((b.hi + 2147483648) & 255)
                  ELSE (SELECT ip FROM address WHERE id = b.hi) END AS hi_ip
      FROM flow_base b) f
JOIN kind k ON k.id = f.kind
CROSS JOIN day;

PRAGMA user_version = 1;
