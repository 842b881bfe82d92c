SELECT COUNT(*) AS total FROM flow_threat_investigation WHERE y = :y AND m = :m AND d = :d;
