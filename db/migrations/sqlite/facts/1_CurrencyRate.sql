-- What one unit of a currency is worth in the reporting currency, in hundred-millionths, on the days on which the rate holds.
SELECT
    Currency,
    FromDate,
    COALESCE(LEAD(FromDate) OVER (PARTITION BY Currency ORDER BY FromDate, Id), ValidTo) AS UntilDate,
    Rate
FROM ExchangeRateVersion
WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
