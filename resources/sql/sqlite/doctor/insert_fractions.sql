INSERT INTO {scratch}.doctor_fractions (id, part) VALUES (:id, :part);
