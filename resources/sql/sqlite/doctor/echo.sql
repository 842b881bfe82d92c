-- Three ways of the same text: there and back, there alone, back alone.
SELECT :words AS echoed, HEX(CAST(:words AS TEXT)) AS arrived,
       CAST(x'D0966E20E6BCA2E5AD9720F09F9982' AS TEXT) AS made;
