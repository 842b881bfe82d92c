DELETE FROM flow_timeline WHERE y = :y AND m = :m AND d = :d;
