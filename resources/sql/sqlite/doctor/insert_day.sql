INSERT INTO {scratch}.doctor_days (n, part, y, m, d) VALUES (:n, :part, :y, :m, :d);
