INSERT OVERWRITE TABLE flow_storyboard (ip_threat, title, text)
PARTITION (y = :y, m = :m, d = :d) VALUES
(CAST(:ip_threat AS STRING), CAST(:title AS STRING), CAST(:text AS STRING)),
(:ip_threat, :title, :text);
