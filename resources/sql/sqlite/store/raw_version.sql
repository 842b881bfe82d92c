PRAGMA raw.user_version;
