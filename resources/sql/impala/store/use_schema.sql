USE {schema};
