INSERT INTO {scratch}.doctor_fractions (id, part) VALUES
(CAST(:id AS INTEGER), CAST(:part AS DOUBLE PRECISION)),
(:id, :part);
