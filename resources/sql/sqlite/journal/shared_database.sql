SELECT name FROM shared_database;
