SELECT id FROM address WHERE ip = ?;
