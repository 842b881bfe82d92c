SELECT tstart, srcip, dstip, srcport, dstport, score FROM flow_threat_investigation
WHERE y = ? AND m = ? AND d = ?
ORDER BY tstart, srcip, dstip, srcport, dstport;
