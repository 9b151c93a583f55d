-- Ideas by the day on which they were raised, with the team and region that who raised them had then.
SELECT
    i.Id AS IdeaId,
    i.Title,
    n.Person AS Owner,
    COALESCE(c.Account, '') AS Account,
    CASE WHEN i.Account IS NOT NULL THEN 1 ELSE 0 END AS IsWithCustomer,
    i.RaisedDate,
    i.DecidedDate,
    COALESCE(i.Status, 'Raised') AS Status,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(p.Region, '') AS Region,
    COALESCE(c.Geography, '') AS Geography,
    COALESCE(c.Industry, '') AS Industry,
    COALESCE(c.Segment, '') AS Segment
FROM IdeaVersion i
LEFT JOIN StaffName n ON n.Name = i.Person
LEFT JOIN PersonVersion p ON p.Id = n.Person AND p.IsDeleted = 0 AND p.ValidFrom <= i.RaisedDate AND p.ValidTo > i.RaisedDate
LEFT JOIN MetAccount c ON c.Name = i.Account
WHERE i.ValidTo = '9999-12-31' AND i.IsDeleted = 0
