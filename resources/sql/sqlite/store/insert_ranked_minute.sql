INSERT INTO temp.ranked_minute (lo, hi, t, lo_ip, hi_ip) VALUES (?, ?, ?, ?, ?);
