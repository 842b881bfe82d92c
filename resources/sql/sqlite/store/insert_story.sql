INSERT INTO flow_storyboard (ip_threat, title, text, y, m, d) VALUES (:ip, :title, :text, :y, :m, :d);
