-- Answers of reputation services. service is the service's name and a mark of its settings, address
-- its canonical text, known 0 when the service was asked and knows nothing, fetched_at seconds UTC.
CREATE TABLE IF NOT EXISTS answer (
  service TEXT NOT NULL,
  address TEXT NOT NULL,
  known INTEGER NOT NULL,
  label TEXT NOT NULL,
  level INTEGER NOT NULL,
  fetched_at INTEGER NOT NULL,
  PRIMARY KEY (service, address)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS answer_fetched_at ON answer (fetched_at);

PRAGMA user_version = 1;
