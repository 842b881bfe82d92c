SELECT id FROM raw.address WHERE ip = ?;
