INSERT INTO entry (id, at, who, kind, day, target, rule, note)
VALUES (?, ?, ?, ?, ?, NULLIF(?, ''), ?, ?);
