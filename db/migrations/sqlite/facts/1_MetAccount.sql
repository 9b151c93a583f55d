-- Each account as meetings and ideas write it, and the account it is; matched like Customer.
SELECT
    r.Name,
    r.Account,
    a.Industry,
    a.Segment,
    a.Geography
FROM (
    SELECT
        n.Name,
        CASE WHEN EXISTS (SELECT 1 FROM AccountVersion e WHERE e.Id = n.Name) THEN n.Name ELSE COALESCE(normalised.Id, n.Spelling) END AS Account
    FROM (
        SELECT
            u.Name,
            u.MatchName,
            MIN(u.Name) OVER (PARTITION BY u.MatchName) AS Spelling
        FROM (
            SELECT Account AS Name, AccountMatch AS MatchName FROM MeetingVersion WHERE Account IS NOT NULL
            UNION SELECT Account AS Name, AccountMatch AS MatchName FROM IdeaVersion WHERE Account IS NOT NULL
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
