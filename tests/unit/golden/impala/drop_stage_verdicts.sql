ALTER TABLE flow_threat_investigation_stage DROP IF EXISTS PARTITION (run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\');
