SELECT (SELECT COUNT(*) FROM flow_scores WHERE y = :y AND m = :m AND d = :d) AS scores,
       (SELECT COUNT(*) FROM flow_edge WHERE y = :y AND m = :m AND d = :d) AS edges,
       (SELECT COALESCE(SUM(ibyt), 0) FROM flow_edge WHERE y = :y AND m = :m AND d = :d) AS edge_bytes,
       (SELECT COUNT(*) FROM flow_chords WHERE y = :y AND m = :m AND d = :d) AS chords,
       (SELECT COALESCE(SUM(ibyt), 0) FROM flow_chords WHERE y = :y AND m = :m AND d = :d) AS chord_bytes,
       (SELECT COALESCE(SUM(ipkt), 0) FROM flow_chords WHERE y = :y AND m = :m AND d = :d) AS chord_packets,
       (SELECT COUNT(*) FROM flow_ingest_summary WHERE y = :y AND m = :m AND d = :d) AS minutes,
       (SELECT COALESCE(SUM(total), 0) FROM flow_ingest_summary WHERE y = :y AND m = :m AND d = :d) AS flows,
       (SELECT COUNT(*) FROM flow_threat_investigation WHERE y = :y AND m = :m AND d = :d) AS verdicts;
