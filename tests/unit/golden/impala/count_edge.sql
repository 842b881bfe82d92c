SELECT COUNT(*) AS total FROM flow_edge WHERE y = 2016 AND m = 7 AND d = 8;
