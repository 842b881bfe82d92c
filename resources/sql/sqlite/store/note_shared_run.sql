INSERT INTO shared_run (day, name) VALUES (:day, :name)
ON CONFLICT (day) DO UPDATE SET name = excluded.name;
