SELECT id, temporary, final FROM pending_file ORDER BY id;
