LOCK TABLE flow_threat_investigation IN SHARE ROW EXCLUSIVE MODE;
