SELECT * FROM flow_timeline WHERE y = 0 AND m = 0 AND d = 0;
