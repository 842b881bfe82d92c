INSERT OVERWRITE TABLE flow_storyboard (ip_threat, title, text)
PARTITION (y = 2016, m = 7, d = 8) VALUES
(CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING), CAST('it\'s \\ \'\' " ; -- /* +x */ :y {score} ? %s
	\\\' ñ日🙂 \\' AS STRING)),
('x', 'x', 'x'),
('\'', '\'', '\'');
