-- No row is what empties a partition.
INSERT OVERWRITE TABLE flow_storyboard (ip_threat, title, text)
PARTITION (y = :y, m = :m, d = :d)
SELECT ip_threat, title, text
FROM flow_storyboard WHERE y = :y AND m = :m AND d = :d AND FALSE;
