SELECT COUNT(*) AS total FROM flow_scores WHERE y = :y AND m = :m AND d = :d;
