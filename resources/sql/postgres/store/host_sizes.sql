-- Bytes in both directions by their first two digits. What has no sum is the largest.
SELECT r.digits, r.head, COUNT(*) AS flows
FROM (SELECT length(q.size_text) AS digits, CAST(substr(q.size_text, 1, 2) AS INT) AS head
      FROM (SELECT CAST(greatest(0, least(f.ibyt, 4000000000000000000))
                        + greatest(0, least(COALESCE(f.obyt, 0), 4000000000000000000)) AS TEXT) AS size_text
            FROM flow f
            WHERE f.y = :y AND f.m = :m AND f.d = :d AND (f.sip = :ip OR f.dip = :ip)
              AND f.tryear = :y AND f.trmonth = :m AND f.trday = :d
              AND f.unix_tstamp IS NOT NULL AND f.sport IS NOT NULL AND f.dport IS NOT NULL
              AND f.ibyt IS NOT NULL AND f.ipkt IS NOT NULL AND f.treceived LIKE '____-__-__ __:__:__%') q) r
GROUP BY r.digits, r.head;
