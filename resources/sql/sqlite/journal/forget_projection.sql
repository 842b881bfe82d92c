DELETE FROM projected WHERE day = :day;
