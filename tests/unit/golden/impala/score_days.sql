SELECT DISTINCT y, m, d FROM flow_scores ORDER BY y, m, d;
