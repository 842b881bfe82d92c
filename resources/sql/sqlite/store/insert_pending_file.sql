INSERT INTO pending_file (temporary, final) VALUES (:temporary, :final);
