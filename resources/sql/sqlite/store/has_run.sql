SELECT EXISTS (SELECT 1 FROM oa_run WHERE y = :y AND m = :m AND d = :d);
