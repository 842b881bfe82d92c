DELETE FROM {scratch}.doctor_days WHERE y = :y AND m = :m AND d = :d;
