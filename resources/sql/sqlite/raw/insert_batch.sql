INSERT INTO batch (id) VALUES (:id);
