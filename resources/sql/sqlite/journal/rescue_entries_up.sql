SELECT id, at, who, kind, day, target, rule, note FROM entry ORDER BY id;
