ALTER TABLE flow_storyboard_stage DROP IF EXISTS PARTITION (run = :run);
