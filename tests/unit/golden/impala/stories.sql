SELECT ip_threat, title, text FROM flow_storyboard
WHERE y = 2016 AND m = 7 AND d = 8
ORDER BY ip_threat NULLS LAST, title NULLS LAST, text NULLS LAST;
