SELECT known, label, level, fetched_at FROM answer WHERE service = ? AND address = ?;
