-- Each person as deals and what belongs to them write them, and who it is; matched like Customer.
SELECT
    n.Name,
    CASE WHEN EXISTS (SELECT 1 FROM PersonVersion e WHERE e.Id = n.Name) THEN n.Name ELSE COALESCE(normalised.Id, n.Spelling) END AS Person
FROM (
    SELECT
        u.Name,
        u.MatchName,
        MIN(u.Name) OVER (PARTITION BY u.MatchName) AS Spelling
    FROM (
        SELECT Owner AS Name, OwnerMatch AS MatchName FROM OpportunityVersion WHERE Owner IS NOT NULL
        UNION
        SELECT SalesEngineer AS Name, SalesEngineerMatch AS MatchName FROM OpportunityVersion WHERE SalesEngineer IS NOT NULL
        UNION
        SELECT Originator AS Name, OriginatorMatch AS MatchName FROM OpportunityVersion WHERE Originator IS NOT NULL
        UNION
        SELECT SalesEngineer AS Name, SalesEngineerMatch AS MatchName FROM PocVersion WHERE SalesEngineer IS NOT NULL
        UNION
        SELECT SalesEngineer AS Name, SalesEngineerMatch AS MatchName FROM TechnicalDecisionVersion WHERE SalesEngineer IS NOT NULL
        UNION
        SELECT SalesEngineer AS Name, SalesEngineerMatch AS MatchName FROM DemoVersion WHERE SalesEngineer IS NOT NULL
        UNION
        SELECT Person AS Name, PersonMatch AS MatchName FROM AssignmentVersion WHERE Person IS NOT NULL
    ) u
) n
LEFT JOIN (
    SELECT IdMatch, MIN(Id) AS Id
    FROM PersonVersion
    GROUP BY IdMatch
    HAVING COUNT(DISTINCT Id) = 1
) normalised ON normalised.IdMatch = n.MatchName
