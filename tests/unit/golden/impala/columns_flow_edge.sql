SELECT * FROM flow_edge WHERE y = 0 AND m = 0 AND d = 0;
