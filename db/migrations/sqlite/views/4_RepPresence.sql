-- Sales representatives on each day between joining and leaving, as known now, in the team and region of each day. Whose role no file
-- has told is one of them.
SELECT
    x.Owner,
    x.Manager,
    x.Team,
    x.Region,
    x.Fte,
    x.PresentFrom,
    x.PresentUntil,
    CAST(julianday(x.PresentFrom) - 1721425.5 AS INTEGER) AS FromDay,
    CAST(julianday(x.PresentUntil) - 1721425.5 AS INTEGER) AS UntilDay
FROM (
    SELECT
        v.Id AS Owner,
        COALESCE(v.Manager, '') AS Manager,
        COALESCE(v.Team, '') AS Team,
        COALESCE(v.Region, '') AS Region,
        COALESCE(v.Fte, 10000) AS Fte,
        CASE WHEN c.JoinedDate > v.ValidFrom THEN c.JoinedDate ELSE v.ValidFrom END AS PresentFrom,
        CASE WHEN c.LeftDate < v.ValidTo THEN c.LeftDate ELSE v.ValidTo END AS PresentUntil
    FROM PersonVersion v
    JOIN PersonVersion c ON c.Id = v.Id AND c.ValidTo = '9999-12-31'
    WHERE COALESCE(v.IsRep, 1) = 1 AND v.IsDeleted = 0
) x
WHERE x.PresentFrom < x.PresentUntil
