SELECT * FROM flow_scores WHERE y = 0 AND m = 0 AND d = 0;
