DELETE FROM answer WHERE (service, address) IN (
  SELECT service, address FROM answer ORDER BY fetched_at LIMIT :excess
);
