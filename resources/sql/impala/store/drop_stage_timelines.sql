ALTER TABLE flow_timeline_stage DROP IF EXISTS PARTITION (run = :run);
