DELETE FROM flow_scores WHERE y = :y AND m = :m AND d = :d;
DELETE FROM flow_edge WHERE y = :y AND m = :m AND d = :d;
DELETE FROM flow_chords WHERE y = :y AND m = :m AND d = :d;
DELETE FROM flow_ingest_summary WHERE y = :y AND m = :m AND d = :d;
DELETE FROM flow_threat_investigation WHERE y = :y AND m = :m AND d = :d;
DELETE FROM flow_storyboard WHERE y = :y AND m = :m AND d = :d;
DELETE FROM flow_timeline WHERE y = :y AND m = :m AND d = :d;
DELETE FROM oa_run WHERE y = :y AND m = :m AND d = :d;
