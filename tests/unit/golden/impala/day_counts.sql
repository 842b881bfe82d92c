SELECT fs.y, fs.m, fs.d, COUNT(*) AS ranked, COUNT(ti.tstart) AS scored
FROM flow_scores fs
LEFT JOIN (
  SELECT DISTINCT y, m, d, tstart, srcip, dstip, srcport, dstport FROM flow_threat_investigation
) ti ON ti.y = fs.y AND ti.m = fs.m AND ti.d = fs.d AND ti.tstart = fs.tstart
  AND ti.srcip = fs.srcip AND ti.dstip = fs.dstip AND ti.srcport = fs.sport AND ti.dstport = fs.dport
GROUP BY fs.y, fs.m, fs.d;
