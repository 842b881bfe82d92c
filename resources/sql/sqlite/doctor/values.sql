SELECT big, small, words, wide, narrow FROM {scratch}.doctor_values ORDER BY id;
