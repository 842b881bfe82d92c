-- Three ways of the same text: there and back, there alone, back alone.
SELECT CAST(:words AS STRING) AS echoed, HEX(:words) AS arrived,
       UNHEX('D0966E20E6BCA2E5AD9720F09F9982') AS made;
