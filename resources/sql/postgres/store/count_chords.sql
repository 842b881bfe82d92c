SELECT COUNT(*) AS total FROM flow_chords WHERE y = :y AND m = :m AND d = :d;
