INSERT INTO flow_storyboard_stage (ip_threat, title, text)
PARTITION (run = :run) VALUES
(CAST(:ip_threat AS STRING), CAST(:title AS STRING), CAST(:text AS STRING)),
(:ip_threat, :title, :text);
