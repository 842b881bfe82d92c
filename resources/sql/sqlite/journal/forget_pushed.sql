DELETE FROM pushed;

DELETE FROM conflict;

DELETE FROM projected;
