-- Courses that people took, by their day, with the team and region that the person had then.
SELECT
    t.Id AS TrainingId,
    n.Person AS Owner,
    t.Course,
    t.Date AS TrainingDate,
    t.Hours,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(p.Region, '') AS Region
FROM TrainingVersion t
LEFT JOIN StaffName n ON n.Name = t.Person
LEFT JOIN PersonVersion p ON p.Id = n.Person AND p.IsDeleted = 0 AND p.ValidFrom <= t.Date AND p.ValidTo > t.Date
WHERE t.ValidTo = '9999-12-31' AND t.IsDeleted = 0
