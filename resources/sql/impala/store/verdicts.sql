SELECT tstart, srcip, dstip, srcport, dstport, score FROM flow_threat_investigation
WHERE y = :y AND m = :m AND d = :d
ORDER BY tstart NULLS LAST, srcip NULLS LAST, dstip NULLS LAST, srcport NULLS LAST, dstport NULLS LAST,
         score NULLS LAST;
