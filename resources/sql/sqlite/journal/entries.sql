SELECT id, at, who, kind, target, rule, note FROM entry WHERE day = :day ORDER BY id;
