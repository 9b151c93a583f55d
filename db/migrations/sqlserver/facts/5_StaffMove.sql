-- Who came, changed and left, by the day of the move, with the team and region that the person had then.
SELECT
    m.Id AS MoveId,
    n.Person AS Owner,
    m.Kind AS Move,
    m.LeaveKind,
    m.FromRole,
    m.ToRole,
    COALESCE(CASE WHEN m.Kind = 'Leave' THEN m.FromRole ELSE m.ToRole END, p.Role, '') AS Role,
    m.Date AS MoveDate,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(p.Region, '') AS Region
FROM PeopleMoveVersion m
LEFT JOIN StaffName n ON n.Name = m.Person
LEFT JOIN PersonVersion p ON p.Id = n.Person AND p.IsDeleted = 0 AND p.ValidFrom <= m.Date AND p.ValidTo > m.Date
WHERE m.ValidTo = '9999-12-31' AND m.IsDeleted = 0
