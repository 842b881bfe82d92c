SELECT name, bytes, flows, rejected, imported_at FROM source ORDER BY id;
