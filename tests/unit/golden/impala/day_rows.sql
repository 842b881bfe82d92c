SELECT 'flow_scores' AS name, COUNT(*) AS total FROM flow_scores WHERE y = 2016 AND m = 7 AND d = 8
UNION ALL
SELECT 'flow_edge' AS name, COUNT(*) AS total FROM flow_edge WHERE y = 2016 AND m = 7 AND d = 8
UNION ALL
SELECT 'flow_chords' AS name, COUNT(*) AS total FROM flow_chords WHERE y = 2016 AND m = 7 AND d = 8
UNION ALL
SELECT 'flow_ingest_summary' AS name, COUNT(*) AS total FROM flow_ingest_summary WHERE y = 2016 AND m = 7 AND d = 8
UNION ALL
SELECT 'flow_threat_investigation' AS name, COUNT(*) AS total FROM flow_threat_investigation WHERE y = 2016 AND m = 7 AND d = 8
UNION ALL
SELECT 'flow_storyboard' AS name, COUNT(*) AS total FROM flow_storyboard WHERE y = 2016 AND m = 7 AND d = 8
UNION ALL
SELECT 'flow_timeline' AS name, COUNT(*) AS total FROM flow_timeline WHERE y = 2016 AND m = 7 AND d = 8;
