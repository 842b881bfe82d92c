-- The casts of the first row fix the types; without its own a fraction is a DECIMAL.
INSERT INTO {scratch}.doctor_values (id, big, small, words, wide, narrow) VALUES
(CAST(:id AS INT), CAST(:big AS BIGINT), CAST(:small AS TINYINT), CAST(:words AS STRING), CAST(:wide AS DOUBLE), CAST(:narrow AS FLOAT)),
(:id, :big, CAST(:small AS TINYINT), :words, CAST(:wide AS DOUBLE), CAST(:narrow AS FLOAT));
