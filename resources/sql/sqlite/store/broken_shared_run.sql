SELECT name FROM shared_run WHERE y = :y AND m = :m AND d = :d;
