ALTER TABLE flow_timeline_stage DROP IF EXISTS PARTITION (run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\');
