ALTER TABLE flow_storyboard_stage DROP IF EXISTS PARTITION (run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\');
