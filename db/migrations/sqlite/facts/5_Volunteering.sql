-- Hours of voluntary work by their day.
SELECT
    s.Id AS EntryId,
    s.Date AS VolunteeredDate,
    s.Hours,
    COALESCE(s.Activity, '') AS Activity,
    COALESCE(n.Person, s.Person, '') AS Owner,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(p.Region, '') AS Region
FROM VolunteerHourVersion s
LEFT JOIN KnownPerson n ON n.IdMatch = s.PersonMatch AND (n.Spellings = 1 OR n.Person = s.Person)
LEFT JOIN PersonVersion p ON p.Id = n.Person AND p.ValidFrom <= s.Date AND p.ValidTo > s.Date
WHERE s.ValidTo = '9999-12-31' AND s.IsDeleted = 0
