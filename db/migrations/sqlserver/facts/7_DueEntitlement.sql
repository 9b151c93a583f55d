-- What customers bought, on each day from the one on which it should be implemented, as each day's version has it.
SELECT
    s.Id AS EntitlementId,
    COALESCE(a.Account, s.Account) AS Account,
    COALESCE(d.Product, s.Product, '') AS Product,
    COALESCE(d.ProductLine, '') AS ProductLine,
    s.PurchasedDate,
    s.DueDate,
    s.ImplementedDate,
    s.Value,
    COALESCE(s.Stage, '') AS AdoptionStage,
    s.DueFrom,
    s.DueUntil,
    COALESCE(a.Region, '') AS Region,
    COALESCE(a.Geography, '') AS Geography,
    COALESCE(a.Industry, '') AS Industry,
    COALESCE(a.Segment, '') AS Segment
FROM (
    SELECT
        Id,
        Account,
        AccountMatch,
        Product,
        ProductMatch,
        PurchasedDate,
        DueDate,
        ImplementedDate,
        CASE WHEN v.VersionId IS NULL THEN Value ELSE v.Amount END AS Value,
        Stage,
        CASE WHEN DueDate > ValidFrom THEN DueDate ELSE ValidFrom END AS DueFrom,
        ValidTo AS DueUntil
    FROM EntitlementVersion e
    LEFT JOIN ConvertedRow v ON v.VersionId = e.VersionId AND v.Entity = 'Entitlement'
    WHERE IsDeleted = 0 AND DueDate IS NOT NULL
) s
LEFT JOIN AccountTerms a ON a.IdMatch = s.AccountMatch AND (a.Spellings = 1 OR a.Account = s.Account)
LEFT JOIN KnownProduct d ON d.IdMatch = s.ProductMatch AND (d.Spellings = 1 OR d.Product = s.Product)
WHERE s.DueFrom < s.DueUntil
