INSERT INTO address (id, ip) VALUES (?, ?);
