-- The ranked pairs as the raw file numbers them, once each: what details and chords look up.
DROP TABLE IF EXISTS temp.ranked_minute;

CREATE TEMP TABLE ranked_minute (
  lo INTEGER NOT NULL, hi INTEGER NOT NULL, t INTEGER NOT NULL, lo_ip TEXT NOT NULL, hi_ip TEXT NOT NULL
);
