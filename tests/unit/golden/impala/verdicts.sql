SELECT tstart, srcip, dstip, srcport, dstport, score FROM flow_threat_investigation
WHERE y = 2016 AND m = 7 AND d = 8
ORDER BY tstart NULLS LAST, srcip NULLS LAST, dstip NULLS LAST, srcport NULLS LAST, dstport NULLS LAST,
         score NULLS LAST;
