-- Each customer as deals write it, and the account it is: spelled exactly so, else the only one spelled so but for case, spaces and punctuation,
-- else the customer is known from deals alone, under the first of its spellings.
SELECT
    n.Name,
    COALESCE(exact.Id, normalised.Id, n.Spelling) AS Account
FROM (
    SELECT
        u.Name,
        u.MatchName,
        MIN(u.Name) OVER (PARTITION BY u.MatchName) AS Spelling
    FROM (SELECT DISTINCT Account AS Name, AccountMatch AS MatchName FROM OpportunityVersion WHERE Account IS NOT NULL) u
) n
LEFT JOIN (SELECT DISTINCT Id FROM AccountVersion) exact ON exact.Id = n.Name
LEFT JOIN (
    SELECT IdMatch, MIN(Id) AS Id
    FROM AccountVersion
    GROUP BY IdMatch
    HAVING COUNT(DISTINCT Id) = 1
) normalised ON normalised.IdMatch = n.MatchName
