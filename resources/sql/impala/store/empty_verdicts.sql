-- No row is what empties a partition.
INSERT OVERWRITE TABLE flow_threat_investigation (tstart, srcip, dstip, srcport, dstport, score)
PARTITION (y = :y, m = :m, d = :d)
SELECT tstart, srcip, dstip, srcport, dstport, score
FROM flow_threat_investigation WHERE y = :y AND m = :m AND d = :d AND FALSE;
