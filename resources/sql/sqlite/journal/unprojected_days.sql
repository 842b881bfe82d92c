SELECT e.day, MAX(e.id) AS entry FROM entry e LEFT JOIN projected p ON p.day = e.day
GROUP BY e.day HAVING MAX(e.id) > COALESCE(MAX(p.entry), 0);
