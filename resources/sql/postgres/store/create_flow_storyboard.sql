CREATE TABLE IF NOT EXISTS flow_storyboard (
  ip_threat TEXT,
  title TEXT,
  text TEXT,
  y SMALLINT NOT NULL,
  m SMALLINT NOT NULL,
  d SMALLINT NOT NULL
);

CREATE INDEX IF NOT EXISTS flow_storyboard_day ON flow_storyboard (y, m, d);
