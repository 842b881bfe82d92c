INSERT INTO flow_source (name, hash, bytes, flows, rejected, imported_at, y, m, d)
VALUES (:name, :hash, :bytes, :flows, :rejected, :imported_at, :y, :m, :d);
