ALTER TABLE flow_scores_stage DROP IF EXISTS PARTITION (run = :run);
