-- Incidents on the days on which they were open at the end of the day, as each day's version has them.
SELECT
    s.Id AS IncidentId,
    COALESCE(a.Account, s.Account) AS Account,
    COALESCE(d.Product, s.Product, '') AS Product,
    COALESCE(d.ProductLine, '') AS ProductLine,
    COALESCE(s.Severity, '') AS Severity,
    COALESCE(s.Nature, '') AS Nature,
    s.OpenedDate,
    DATEDIFF(day, CAST('0001-01-01' AS DATE), s.OpenedDate) AS OpenedDay,
    s.OpenFrom,
    s.OpenUntil,
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
        Severity,
        Nature,
        OpenedDate,
        CASE WHEN OpenedDate > ValidFrom THEN OpenedDate ELSE ValidFrom END AS OpenFrom,
        CASE WHEN ResolvedDate < ValidTo THEN ResolvedDate ELSE ValidTo END AS OpenUntil
    FROM IncidentVersion
    WHERE IsDeleted = 0
) s
LEFT JOIN AccountTerms a ON a.IdMatch = s.AccountMatch AND (a.Spellings = 1 OR a.Account = s.Account)
LEFT JOIN KnownProduct d ON d.IdMatch = s.ProductMatch AND (d.Spellings = 1 OR d.Product = s.Product)
WHERE s.OpenFrom < s.OpenUntil
