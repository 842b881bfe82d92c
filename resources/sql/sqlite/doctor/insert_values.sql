INSERT INTO {scratch}.doctor_values (id, big, small, words, wide, narrow)
VALUES (:id, :big, :small, :words, :wide, :narrow);
