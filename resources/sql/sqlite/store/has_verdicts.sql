SELECT EXISTS (SELECT 1 FROM flow_threat_investigation);
