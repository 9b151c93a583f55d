-- People on each day between joining and leaving, as known now, in the team and region of each day, weighed in ten-thousandths: as heads, as
-- sales representatives and as sales engineers. Whose role no file has told is a sales representative.
SELECT
    x.Owner,
    x.Manager,
    x.Team,
    x.Region,
    x.Head,
    x.RepFte,
    x.SeFte,
    x.SeHead,
    x.PresentFrom,
    x.PresentUntil,
    DATEDIFF(day, CAST('0001-01-01' AS DATE), x.PresentFrom) AS FromDay,
    DATEDIFF(day, CAST('0001-01-01' AS DATE), x.PresentUntil) AS UntilDay
FROM (
    SELECT
        v.Id AS Owner,
        COALESCE(v.Manager, '') AS Manager,
        COALESCE(v.Team, '') AS Team,
        COALESCE(v.Region, '') AS Region,
        10000 AS Head,
        CASE WHEN COALESCE(v.IsRep, 1) = 1 THEN COALESCE(v.Fte, 10000) ELSE 0 END AS RepFte,
        CASE WHEN v.IsSalesEngineer = 1 THEN COALESCE(v.Fte, 10000) ELSE 0 END AS SeFte,
        CASE WHEN v.IsSalesEngineer = 1 THEN 10000 ELSE 0 END AS SeHead,
        CASE WHEN c.JoinedDate > v.ValidFrom THEN c.JoinedDate ELSE v.ValidFrom END AS PresentFrom,
        CASE WHEN c.LeftDate < v.ValidTo THEN c.LeftDate ELSE v.ValidTo END AS PresentUntil
    FROM PersonVersion v
    JOIN PersonVersion c ON c.Id = v.Id AND c.ValidTo = '9999-12-31'
    WHERE v.IsDeleted = 0
) x
WHERE x.PresentFrom < x.PresentUntil
