-- The casts of the first row fix the types; without its own a fraction is a DECIMAL.
INSERT OVERWRITE TABLE {scratch}.doctor_days (n, part) PARTITION (y = :y, m = :m, d = :d) VALUES
(CAST(:n AS INT), CAST(:part AS DOUBLE)),
(:n, CAST(:part AS DOUBLE));
