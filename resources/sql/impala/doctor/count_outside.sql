SELECT COUNT(*) AS total FROM {scratch}.doctor_outside WHERE d = :d;
