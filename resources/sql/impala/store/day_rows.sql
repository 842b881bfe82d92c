SELECT 'flow_scores' AS name, COUNT(*) AS total FROM flow_scores WHERE y = :y AND m = :m AND d = :d
UNION ALL
SELECT 'flow_edge' AS name, COUNT(*) AS total FROM flow_edge WHERE y = :y AND m = :m AND d = :d
UNION ALL
SELECT 'flow_chords' AS name, COUNT(*) AS total FROM flow_chords WHERE y = :y AND m = :m AND d = :d
UNION ALL
SELECT 'flow_ingest_summary' AS name, COUNT(*) AS total FROM flow_ingest_summary WHERE y = :y AND m = :m AND d = :d
UNION ALL
SELECT 'flow_threat_investigation' AS name, COUNT(*) AS total FROM flow_threat_investigation WHERE y = :y AND m = :m AND d = :d
UNION ALL
SELECT 'flow_storyboard' AS name, COUNT(*) AS total FROM flow_storyboard WHERE y = :y AND m = :m AND d = :d
UNION ALL
SELECT 'flow_timeline' AS name, COUNT(*) AS total FROM flow_timeline WHERE y = :y AND m = :m AND d = :d;
