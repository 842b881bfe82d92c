DELETE FROM flow_threat_investigation WHERE y = :y AND m = :m AND d = :d;

INSERT INTO flow_threat_investigation (tstart, srcip, dstip, srcport, dstport, score, y, m, d) VALUES
(:tstart, :srcip, :dstip, :srcport, :dstport, :score, :y, :m, :d),
(:tstart, :srcip, :dstip, :srcport, :dstport, :score, :y, :m, :d);
