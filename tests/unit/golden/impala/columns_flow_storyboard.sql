SELECT * FROM flow_storyboard WHERE y = 0 AND m = 0 AND d = 0;
