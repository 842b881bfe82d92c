SELECT nspname AS name FROM pg_namespace WHERE nspname ~ '^flow_workbench_doctor_' ORDER BY nspname;
