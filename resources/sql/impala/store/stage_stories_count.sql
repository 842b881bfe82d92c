SELECT COUNT(*) AS total FROM flow_storyboard_stage WHERE run = :run;
