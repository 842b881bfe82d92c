SELECT minute, total FROM flow_minute WHERE total > 0 AND minute BETWEEN 0 AND 1439 ORDER BY minute;
