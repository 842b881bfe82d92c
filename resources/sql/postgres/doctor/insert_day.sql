INSERT INTO {scratch}.doctor_days (n, part, y, m, d) VALUES
(CAST(:n AS INTEGER), CAST(:part AS DOUBLE PRECISION), :y, :m, :d),
(:n, :part, :y, :m, :d);
