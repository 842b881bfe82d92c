ALTER TABLE flow_threat_investigation_stage DROP IF EXISTS PARTITION (run = :run);
