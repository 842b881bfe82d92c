SELECT version() AS version;
