DELETE FROM flow_storyboard WHERE y = :y AND m = :m AND d = :d;

INSERT INTO flow_storyboard (ip_threat, title, text, y, m, d) VALUES
(:ip_threat, :title, :text, :y, :m, :d),
(:ip_threat, :title, :text, :y, :m, :d);
