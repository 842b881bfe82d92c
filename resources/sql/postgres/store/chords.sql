SELECT ip_threat, srcip, dstip, ibyt, ipkt FROM flow_chords
WHERE y = :y AND m = :m AND d = :d AND ip_threat = :ip
ORDER BY srcip COLLATE "C", dstip COLLATE "C";
