SELECT ip_threat, title, text FROM flow_storyboard
WHERE y = :y AND m = :m AND d = :d
ORDER BY ip_threat COLLATE "C" NULLS LAST, title COLLATE "C" NULLS LAST, text COLLATE "C" NULLS LAST;
