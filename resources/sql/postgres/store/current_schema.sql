SELECT current_schema() AS name;
