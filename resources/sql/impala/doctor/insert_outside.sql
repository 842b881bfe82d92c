INSERT INTO {scratch}.doctor_outside (n) PARTITION (d = :d) VALUES (CAST(:n AS INT));
