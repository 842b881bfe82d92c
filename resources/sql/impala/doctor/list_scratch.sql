SHOW DATABASES LIKE 'flow_workbench_doctor_*';
