-- What customers bought, by the day of its first use; used before it was bought, it says nothing about the time that it took.
SELECT
    s.Id AS EntitlementId,
    COALESCE(a.Account, s.Account) AS Account,
    COALESCE(d.Product, s.Product, '') AS Product,
    COALESCE(d.ProductLine, '') AS ProductLine,
    s.PurchasedDate,
    s.FirstUseDate,
    CASE WHEN s.FirstUseDate >= s.PurchasedDate THEN DATEDIFF(day, CAST('0001-01-01' AS DATE), s.FirstUseDate) - DATEDIFF(day, CAST('0001-01-01' AS DATE), s.PurchasedDate) END AS DaysToFirstUse,
    COALESCE(s.Stage, '') AS AdoptionStage,
    COALESCE(a.Region, '') AS Region,
    COALESCE(a.Geography, '') AS Geography,
    COALESCE(a.Industry, '') AS Industry,
    COALESCE(a.Segment, '') AS Segment
FROM EntitlementVersion s
LEFT JOIN AccountTerms a ON a.IdMatch = s.AccountMatch AND (a.Spellings = 1 OR a.Account = s.Account)
LEFT JOIN KnownProduct d ON d.IdMatch = s.ProductMatch AND (d.Spellings = 1 OR d.Product = s.Product)
WHERE s.ValidTo = '9999-12-31' AND s.IsDeleted = 0 AND s.FirstUseDate IS NOT NULL
