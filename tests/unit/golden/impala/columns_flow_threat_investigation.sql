SELECT * FROM flow_threat_investigation WHERE y = 0 AND m = 0 AND d = 0;
