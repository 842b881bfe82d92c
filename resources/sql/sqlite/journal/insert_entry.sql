INSERT INTO entry (at, who, kind, day, target, rule, note) VALUES (:at, :who, :kind, :day, :target, :rule, :note);
