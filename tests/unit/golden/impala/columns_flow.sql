SELECT * FROM flow WHERE y = 0 AND m = 0 AND d = 0;
