INSERT OVERWRITE TABLE flow_storyboard (ip_threat, title, text)
PARTITION (y = 2016, m = 7, d = 8)
SELECT ip_threat, title, text
FROM flow_storyboard WHERE y = 2016 AND m = 7 AND d = 8 AND FALSE;
