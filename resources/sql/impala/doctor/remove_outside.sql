-- Dropping an external table may leave its files; truncating it removes them.
TRUNCATE TABLE IF EXISTS {scratch}.doctor_outside;

DROP TABLE IF EXISTS {scratch}.doctor_outside;
