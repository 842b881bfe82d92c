SELECT COUNT(*) AS total FROM flow_scores_stage WHERE run = :run;
