DELETE FROM shared_run WHERE day = :day;
