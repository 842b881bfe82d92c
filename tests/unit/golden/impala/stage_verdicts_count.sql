SELECT COUNT(*) AS total FROM flow_threat_investigation_stage WHERE run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\';
