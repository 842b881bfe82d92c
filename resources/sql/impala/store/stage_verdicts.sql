INSERT INTO flow_threat_investigation_stage (tstart, srcip, dstip, srcport, dstport, score)
PARTITION (run = :run) VALUES
(CAST(:tstart AS STRING), CAST(:srcip AS STRING), CAST(:dstip AS STRING), CAST(:srcport AS INT), CAST(:dstport AS INT), CAST(:score AS INT)),
(:tstart, :srcip, :dstip, :srcport, :dstport, :score);
