ALTER TABLE {scratch}.doctor_outside DROP IF EXISTS PARTITION (d = :d);
