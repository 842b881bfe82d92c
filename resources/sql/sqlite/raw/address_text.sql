SELECT ip FROM address WHERE id = ?;
