INSERT INTO answer (service, address, known, label, level, fetched_at) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (service, address) DO UPDATE SET
  known = excluded.known, label = excluded.label, level = excluded.level,
  fetched_at = excluded.fetched_at;
