SELECT COUNT(*) AS total FROM flow_source WHERE hash = :hash AND y = :y AND m = :m AND d = :d;
