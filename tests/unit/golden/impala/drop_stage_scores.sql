ALTER TABLE flow_scores_stage DROP IF EXISTS PARTITION (run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\');
