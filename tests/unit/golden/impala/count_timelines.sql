SELECT COUNT(*) AS total FROM flow_timeline WHERE y = 2016 AND m = 7 AND d = 8;
