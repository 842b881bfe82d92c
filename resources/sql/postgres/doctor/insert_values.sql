INSERT INTO {scratch}.doctor_values (id, big, small, words, wide, narrow) VALUES
(CAST(:id AS INTEGER), CAST(:big AS BIGINT), CAST(:small AS SMALLINT), CAST(:words AS TEXT), CAST(:wide AS DOUBLE PRECISION), CAST(:narrow AS REAL)),
(:id, :big, :small, :words, :wide, :narrow);
