SELECT COUNT(*) FROM entry e LEFT JOIN projected p ON p.day = e.day
WHERE e.id > COALESCE(p.entry, 0) AND NOT EXISTS (SELECT 1 FROM found f WHERE f.entry = e.id);
