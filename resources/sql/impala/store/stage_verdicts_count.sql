SELECT COUNT(*) AS total FROM flow_threat_investigation_stage WHERE run = :run;
