INSERT INTO day (start, y, m, d) SELECT :start, :y, :m, :d WHERE NOT EXISTS (SELECT 1 FROM day);
