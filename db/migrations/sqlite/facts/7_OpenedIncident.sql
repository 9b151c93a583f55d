-- Incidents by the day on which they were opened.
SELECT
    s.Id AS IncidentId,
    COALESCE(a.Account, s.Account) AS Account,
    COALESCE(d.Product, s.Product, '') AS Product,
    COALESCE(d.ProductLine, '') AS ProductLine,
    COALESCE(s.Severity, '') AS Severity,
    COALESCE(s.Nature, '') AS Nature,
    s.OpenedDate,
    s.ResolvedDate,
    (CAST(s.Resolved - s.Opened AS BIGINT) * 20000 + 60) / 120 AS ResolutionHours,
    COALESCE(a.Region, '') AS Region,
    COALESCE(a.Geography, '') AS Geography,
    COALESCE(a.Industry, '') AS Industry,
    COALESCE(a.Segment, '') AS Segment
FROM IncidentVersion s
LEFT JOIN AccountTerms a ON a.IdMatch = s.AccountMatch AND (a.Spellings = 1 OR a.Account = s.Account)
LEFT JOIN KnownProduct d ON d.IdMatch = s.ProductMatch AND (d.Spellings = 1 OR d.Product = s.Product)
WHERE s.ValidTo = '9999-12-31' AND s.IsDeleted = 0
