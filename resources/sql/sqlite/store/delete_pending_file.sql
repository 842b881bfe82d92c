DELETE FROM pending_file WHERE id = :id;
