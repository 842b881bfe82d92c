INSERT INTO shared_database (name) VALUES (:name);
