SELECT tstart, srcip, dstip, srcport, dstport, score FROM flow_threat_investigation
WHERE y = :y AND m = :m AND d = :d
ORDER BY tstart COLLATE "C" NULLS LAST, srcip COLLATE "C" NULLS LAST, dstip COLLATE "C" NULLS LAST, srcport NULLS LAST, dstport NULLS LAST,
         score NULLS LAST;
