-- No row is what empties a partition.
INSERT OVERWRITE TABLE {scratch}.doctor_days (n, part) PARTITION (y = :y, m = :m, d = :d)
SELECT n, part FROM {scratch}.doctor_days WHERE y = :y AND m = :m AND d = :d AND FALSE;
