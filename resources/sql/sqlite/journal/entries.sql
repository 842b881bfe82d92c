SELECT id, at, who, CASE WHEN EXISTS (SELECT 1 FROM found f WHERE f.entry = e.id) THEN 'found' ELSE kind END,
       target, rule, note
FROM entry e WHERE day = :day AND id > :after ORDER BY id;
