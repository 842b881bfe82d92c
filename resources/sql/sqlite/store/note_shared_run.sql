INSERT INTO shared_run (y, m, d, name) VALUES (:y, :m, :d, :name)
ON CONFLICT (y, m, d) DO UPDATE SET name = excluded.name;
