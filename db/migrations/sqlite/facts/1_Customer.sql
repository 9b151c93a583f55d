-- Each customer as deals write it, and the account it is: spelled exactly so, else the only one spelled so but for case, spaces and punctuation,
-- else the customer is known from deals alone, under the first of its spellings. WonOn is when the account first bought: a deal that closed
-- before it was created proves nothing about the customer's past.
SELECT
    r.Name,
    r.Account,
    MIN(r.WonOn) OVER (PARTITION BY r.Account) AS WonOn,
    a.Industry,
    a.Segment,
    a.Geography
FROM (
    SELECT
        n.Name,
        n.WonOn,
        CASE WHEN EXISTS (SELECT 1 FROM AccountVersion e WHERE e.Id = n.Name) THEN n.Name ELSE COALESCE(normalised.Id, n.Spelling) END AS Account
    FROM (
        SELECT
            u.Name,
            u.MatchName,
            u.WonOn,
            MIN(u.Name) OVER (PARTITION BY u.MatchName) AS Spelling
        FROM (
            SELECT
                o.Account AS Name,
                MIN(o.AccountMatch) AS MatchName,
                MIN(CASE WHEN o.Outcome = 'Won' AND o.ValidTo = '9999-12-31' AND o.IsDeleted = 0 AND (o.CreatedDate IS NULL OR o.CloseDate >= o.CreatedDate) THEN o.CloseDate END) AS WonOn
            FROM OpportunityVersion o
            WHERE o.Account IS NOT NULL
            GROUP BY o.Account
        ) u
    ) n
    LEFT JOIN (
        SELECT IdMatch, MIN(Id) AS Id
        FROM AccountVersion
        GROUP BY IdMatch
        HAVING COUNT(DISTINCT Id) = 1
    ) normalised ON normalised.IdMatch = n.MatchName
) r
LEFT JOIN AccountVersion a ON a.Id = r.Account AND a.ValidTo = '9999-12-31'
