SELECT COUNT(*) AS total FROM {scratch}.doctor_rows;
