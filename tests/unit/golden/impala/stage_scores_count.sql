SELECT COUNT(*) AS total FROM flow_scores_stage WHERE run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\';
