INSERT OVERWRITE TABLE flow_storyboard (ip_threat, title, text)
PARTITION (y = :y, m = :m, d = :d)
SELECT ip_threat, title, text
FROM flow_storyboard_stage WHERE run = :run;
