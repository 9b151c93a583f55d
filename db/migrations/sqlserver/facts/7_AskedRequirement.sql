-- What customers ask of our products, by the day on which they asked.
SELECT
    s.Id AS RequirementId,
    COALESCE(a.Account, s.Account) AS Account,
    COALESCE(d.Product, s.Product, '') AS Product,
    COALESCE(d.ProductLine, '') AS ProductLine,
    s.Title,
    COALESCE(s.Status, '') AS RequirementStatus,
    s.AskedDate,
    s.AnsweredDate,
    s.DeliveredDate,
    DATEDIFF(day, CAST('0001-01-01' AS DATE), s.AnsweredDate) - DATEDIFF(day, CAST('0001-01-01' AS DATE), s.AskedDate) AS ResponseDays,
    COALESCE(a.Region, '') AS Region,
    COALESCE(a.Geography, '') AS Geography,
    COALESCE(a.Industry, '') AS Industry,
    COALESCE(a.Segment, '') AS Segment
FROM RequirementVersion s
LEFT JOIN AccountTerms a ON a.IdMatch = s.AccountMatch AND (a.Spellings = 1 OR a.Account = s.Account)
LEFT JOIN KnownProduct d ON d.IdMatch = s.ProductMatch AND (d.Spellings = 1 OR d.Product = s.Product)
WHERE s.ValidTo = '9999-12-31' AND s.IsDeleted = 0
