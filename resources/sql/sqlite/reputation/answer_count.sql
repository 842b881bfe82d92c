SELECT count(*) FROM answer;
