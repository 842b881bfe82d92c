INSERT OVERWRITE TABLE flow_threat_investigation (tstart, srcip, dstip, srcport, dstport, score)
PARTITION (y = :y, m = :m, d = :d) VALUES
(CAST(:tstart AS STRING), CAST(:srcip AS STRING), CAST(:dstip AS STRING), CAST(:srcport AS INT), CAST(:dstport AS INT), CAST(:score AS INT)),
(:tstart, :srcip, :dstip, :srcport, :dstport, :score);
