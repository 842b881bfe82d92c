INSERT INTO flow_minute (minute, total) VALUES (?, ?)
ON CONFLICT (minute) DO UPDATE SET total = total + excluded.total;
