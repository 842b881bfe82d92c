INSERT INTO found (entry) VALUES (:entry);
