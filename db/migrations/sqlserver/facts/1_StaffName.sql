-- Each person as the sheets on learning, moves, quotas, meetings and decisions write them, and who it is; matched like PersonName.
SELECT
    n.Name,
    CASE WHEN EXISTS (SELECT 1 FROM PersonVersion e WHERE e.Id = n.Name) THEN n.Name ELSE COALESCE(normalised.Id, n.Spelling) END AS Person
FROM (
    SELECT
        u.Name,
        u.MatchName,
        MIN(u.Name) OVER (PARTITION BY u.MatchName) AS Spelling
    FROM (
        SELECT Person AS Name, PersonMatch AS MatchName FROM CertificationVersion
        UNION SELECT Person AS Name, PersonMatch AS MatchName FROM TrainingVersion
        UNION SELECT Person AS Name, PersonMatch AS MatchName FROM ProgrammeVersion
        UNION SELECT Person AS Name, PersonMatch AS MatchName FROM PeopleMoveVersion
        UNION SELECT Person AS Name, PersonMatch AS MatchName FROM OneToOneVersion
        UNION SELECT Person AS Name, PersonMatch AS MatchName FROM IdeaVersion
        UNION SELECT Person AS Name, PersonMatch AS MatchName FROM QuotaVersion
        UNION SELECT SalesEngineer AS Name, SalesEngineerMatch AS MatchName FROM MeetingVersion WHERE SalesEngineer IS NOT NULL
        UNION SELECT SalesEngineer AS Name, SalesEngineerMatch AS MatchName FROM TechnicalDecisionVersion WHERE SalesEngineer IS NOT NULL
    ) u
) n
LEFT JOIN (
    SELECT IdMatch, MIN(Id) AS Id
    FROM PersonVersion
    GROUP BY IdMatch
    HAVING COUNT(DISTINCT Id) = 1
) normalised ON normalised.IdMatch = n.MatchName
