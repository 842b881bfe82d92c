SELECT name FROM shared_run WHERE day = :day;
