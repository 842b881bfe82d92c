DELETE FROM flow_timeline WHERE y = :y AND m = :m AND d = :d;

INSERT INTO flow_timeline (ip_threat, tstart, tend, srcip, dstip, proto, sport, dport, ipkt, ibyt, y, m, d) VALUES
(:ip_threat, :tstart, :tend, :srcip, :dstip, :proto, :sport, :dport, :ipkt, :ibyt, :y, :m, :d),
(:ip_threat, :tstart, :tend, :srcip, :dstip, :proto, :sport, :dport, :ipkt, :ibyt, :y, :m, :d);
