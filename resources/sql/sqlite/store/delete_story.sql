DELETE FROM flow_storyboard WHERE y = :y AND m = :m AND d = :d AND ip_threat = :ip;
