-- Active customers: each account from its first won deal on, in the region of that deal, weighed in ten-thousandths.
SELECT
    f.Account,
    f.Region,
    COALESCE(k.Geography, '') AS Geography,
    COALESCE(k.Industry, '') AS Industry,
    COALESCE(k.Segment, '') AS Segment,
    CAST(10000 AS BIGINT) AS Head,
    f.CloseDate AS PresentFrom,
    f.ValidTo AS PresentUntil,
    DATEDIFF(day, CAST('0001-01-01' AS DATE), f.CloseDate) AS FromDay,
    DATEDIFF(day, CAST('0001-01-01' AS DATE), f.ValidTo) AS UntilDay
FROM (
    SELECT
        Account,
        Region,
        CloseDate,
        ValidTo,
        ROW_NUMBER() OVER (PARTITION BY Account ORDER BY CloseDate, OpportunityId) AS Place
    FROM OpportunityFact
    WHERE IsCurrent = 1 AND IsWon = 1 AND Account <> '' AND CloseDate IS NOT NULL
) f
LEFT JOIN KnownAccount k ON k.Id = f.Account
WHERE f.Place = 1
