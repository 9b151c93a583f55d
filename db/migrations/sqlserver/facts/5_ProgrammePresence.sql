-- People on each day on which they took part in a programme, with the team and region that they had on its first day.
SELECT
    g.Id AS ParticipationId,
    n.Person AS Owner,
    g.Programme,
    g.Category,
    g.FromDate,
    g.UntilDate,
    CASE WHEN g.UntilDate < '9999-12-31' THEN DATEADD(day, 1, g.UntilDate) ELSE CAST('9999-12-31' AS DATE) END AS PartUntil,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(p.Region, '') AS Region
FROM ProgrammeVersion g
LEFT JOIN StaffName n ON n.Name = g.Person
LEFT JOIN PersonVersion p ON p.Id = n.Person AND p.IsDeleted = 0 AND p.ValidFrom <= g.FromDate AND p.ValidTo > g.FromDate
WHERE g.ValidTo = '9999-12-31' AND g.IsDeleted = 0
