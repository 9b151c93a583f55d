-- What we promised customers, by the day on which it is due.
SELECT
    s.Id AS CommitmentId,
    COALESCE(a.Account, s.Account) AS Account,
    s.Title,
    s.DueDate,
    s.MetDate,
    COALESCE(n.Person, s.Owner, '') AS Owner,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(a.Region, '') AS Region,
    COALESCE(a.Geography, '') AS Geography,
    COALESCE(a.Industry, '') AS Industry,
    COALESCE(a.Segment, '') AS Segment
FROM CommitmentVersion s
LEFT JOIN AccountTerms a ON a.IdMatch = s.AccountMatch AND (a.Spellings = 1 OR a.Account = s.Account)
LEFT JOIN KnownPerson n ON n.IdMatch = s.OwnerMatch AND (n.Spellings = 1 OR n.Person = s.Owner)
LEFT JOIN PersonVersion p ON p.Id = n.Person AND p.ValidFrom <= s.DueDate AND p.ValidTo > s.DueDate
WHERE s.ValidTo = '9999-12-31' AND s.IsDeleted = 0
