-- Each person as deals write them, and who it is; matched like Customer.
SELECT
    n.Name,
    COALESCE(exact.Id, normalised.Id, n.Spelling) AS Person
FROM (
    SELECT
        u.Name,
        u.MatchName,
        MIN(u.Name) OVER (PARTITION BY u.MatchName) AS Spelling
    FROM (SELECT Owner AS Name, OwnerMatch AS MatchName FROM OpportunityVersion WHERE Owner IS NOT NULL UNION SELECT SalesEngineer AS Name, SalesEngineerMatch AS MatchName FROM OpportunityVersion WHERE SalesEngineer IS NOT NULL) u
) n
LEFT JOIN (SELECT DISTINCT Id FROM PersonVersion) exact ON exact.Id = n.Name
LEFT JOIN (
    SELECT IdMatch, MIN(Id) AS Id
    FROM PersonVersion
    GROUP BY IdMatch
    HAVING COUNT(DISTINCT Id) = 1
) normalised ON normalised.IdMatch = n.MatchName
