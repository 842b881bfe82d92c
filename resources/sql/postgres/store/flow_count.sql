SELECT COUNT(*) AS total FROM flow WHERE y = :y AND m = :m AND d = :d;
