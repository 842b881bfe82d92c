DELETE FROM pushed WHERE day = :day;

DELETE FROM conflict WHERE day = :day;
