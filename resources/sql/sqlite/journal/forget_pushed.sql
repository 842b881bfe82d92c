DELETE FROM pushed;

DELETE FROM conflict;

DELETE FROM projected;

DELETE FROM shared_database;
