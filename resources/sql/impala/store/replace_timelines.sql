INSERT OVERWRITE TABLE flow_timeline (ip_threat, tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt)
PARTITION (y = :y, m = :m, d = :d) VALUES
(CAST(:ip_threat AS STRING), CAST(:tstart AS STRING), CAST(:tend AS STRING), CAST(:srcip AS STRING), CAST(:dstip AS STRING), CAST(:proto AS STRING), CAST(:sport AS INT), CAST(:dport AS INT), CAST(:ipkt AS BIGINT), CAST(:ibyt AS BIGINT)),
(:ip_threat, :tstart, :tend, :srcip, :dstip, :proto, :sport, :dport, :ipkt, :ibyt);
