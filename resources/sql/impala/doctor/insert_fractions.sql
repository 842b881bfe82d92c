-- The casts of the first row fix the types; without its own a fraction is a DECIMAL.
INSERT INTO {scratch}.doctor_fractions (id, part) VALUES
(CAST(:id AS INT), CAST(:part AS DOUBLE)),
(:id, CAST(:part AS DOUBLE));
