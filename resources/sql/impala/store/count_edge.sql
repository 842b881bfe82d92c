SELECT COUNT(*) AS total FROM flow_edge WHERE y = :y AND m = :m AND d = :d;
