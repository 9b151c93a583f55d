-- Upgrades by their day.
SELECT
    s.Id AS UpgradeId,
    COALESCE(a.Account, s.Account) AS Account,
    COALESCE(d.Product, s.Product, '') AS Product,
    COALESCE(d.ProductLine, '') AS ProductLine,
    s.Version,
    s.Date AS UpgradeDate,
    s.Result,
    COALESCE(a.Region, '') AS Region,
    COALESCE(a.Geography, '') AS Geography,
    COALESCE(a.Industry, '') AS Industry,
    COALESCE(a.Segment, '') AS Segment
FROM UpgradeVersion s
LEFT JOIN AccountTerms a ON a.IdMatch = s.AccountMatch AND (a.Spellings = 1 OR a.Account = s.Account)
LEFT JOIN KnownProduct d ON d.IdMatch = s.ProductMatch AND (d.Spellings = 1 OR d.Product = s.Product)
WHERE s.ValidTo = '9999-12-31' AND s.IsDeleted = 0
