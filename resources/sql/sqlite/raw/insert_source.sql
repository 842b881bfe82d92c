INSERT INTO source (name, hash, bytes, flows, rejected, imported_at)
VALUES (:name, :hash, :bytes, :flows, :rejected, :imported_at);
