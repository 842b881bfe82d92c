SELECT part FROM {scratch}.doctor_fractions ORDER BY id;
