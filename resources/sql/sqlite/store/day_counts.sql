SELECT fs.y, fs.m, fs.d, COUNT(*) AS ranked,
       SUM(CASE WHEN EXISTS (
             SELECT 1 FROM flow_threat_investigation ti
             WHERE ti.y = fs.y AND ti.m = fs.m AND ti.d = fs.d AND ti.tstart = fs.tstart
               AND ti.srcip = fs.srcip AND ti.dstip = fs.dstip
               AND ti.srcport = fs.sport AND ti.dstport = fs.dport) THEN 1 ELSE 0 END) AS scored
FROM flow_scores fs
GROUP BY fs.y, fs.m, fs.d;
