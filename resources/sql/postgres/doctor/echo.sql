-- Three ways of the same text: there and back, there alone, back alone.
SELECT CAST(:words AS TEXT) AS echoed,
       UPPER(ENCODE(CONVERT_TO(CAST(:words AS TEXT), 'UTF8'), 'hex')) AS arrived,
       CONVERT_FROM(DECODE('D0966E20E6BCA2E5AD9720F09F9982', 'hex'), 'UTF8') AS made;
