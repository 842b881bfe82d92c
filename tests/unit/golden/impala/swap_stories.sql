INSERT OVERWRITE TABLE flow_storyboard (ip_threat, title, text)
PARTITION (y = 2016, m = 7, d = 8)
SELECT ip_threat, title, text
FROM flow_storyboard_stage WHERE run = 'it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\';
