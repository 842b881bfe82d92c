SELECT s.scores, e.edges, e.edge_bytes, c.chords, c.chord_bytes, c.chord_packets, i.minutes, i.flows, v.verdicts
FROM (SELECT COUNT(*) AS scores FROM flow_scores WHERE y = 2016 AND m = 7 AND d = 8) s
CROSS JOIN (SELECT COUNT(*) AS edges, CAST(COALESCE(SUM(ibyt), 0) AS BIGINT) AS edge_bytes
            FROM flow_edge WHERE y = 2016 AND m = 7 AND d = 8) e
CROSS JOIN (SELECT COUNT(*) AS chords, CAST(COALESCE(SUM(ibyt), 0) AS BIGINT) AS chord_bytes,
                   CAST(COALESCE(SUM(ipkt), 0) AS BIGINT) AS chord_packets
            FROM flow_chords WHERE y = 2016 AND m = 7 AND d = 8) c
CROSS JOIN (SELECT COUNT(*) AS minutes, CAST(COALESCE(SUM(total), 0) AS BIGINT) AS flows
            FROM flow_ingest_summary WHERE y = 2016 AND m = 7 AND d = 8) i
CROSS JOIN (SELECT COUNT(*) AS verdicts FROM flow_threat_investigation WHERE y = 2016 AND m = 7 AND d = 8) v;
