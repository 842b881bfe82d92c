CREATE SCHEMA {scratch};
