SELECT COUNT(*) AS total FROM flow_timeline_stage WHERE run = :run;
