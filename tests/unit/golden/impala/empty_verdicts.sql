INSERT OVERWRITE TABLE flow_threat_investigation (tstart, srcip, dstip, srcport, dstport, score)
PARTITION (y = 2016, m = 7, d = 8)
SELECT tstart, srcip, dstip, srcport, dstport, score
FROM flow_threat_investigation WHERE y = 2016 AND m = 7 AND d = 8 AND FALSE;
