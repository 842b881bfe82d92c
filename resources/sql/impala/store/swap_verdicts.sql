INSERT OVERWRITE TABLE flow_threat_investigation (tstart, srcip, dstip, srcport, dstport, score)
PARTITION (y = :y, m = :m, d = :d)
SELECT tstart, srcip, dstip, srcport, dstport, score
FROM flow_threat_investigation_stage WHERE run = :run;
