SELECT id, at, who, kind, target, rule, note FROM entry WHERE day = :day AND id > :after ORDER BY id;
