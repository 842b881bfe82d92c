INSERT INTO projected (day, entry) VALUES (:day, :entry)
ON CONFLICT (day) DO UPDATE SET entry = MAX(entry, excluded.entry);
