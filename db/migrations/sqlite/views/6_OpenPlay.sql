-- Deals of a strategic play on the days on which they were open, as each day's version has them.
SELECT
    o.OpportunityId,
    o.OpenFrom,
    o.OpenUntil,
    o.ExpectedCloseDate,
    o.OpportunityName,
    COALESCE(o.Account, '') AS Account,
    o.Stage,
    o.Outcome AS Outcome,
    o.CreatedDate,
    o.CloseDate,
    o.OpenAmount AS Amount,
    COALESCE(o.IsOpenEstimated, 0) AS IsEstimated,
    o.Product AS Product,
    COALESCE(o.Owner, '') AS Owner,
    COALESCE(o.Manager, '') AS Manager,
    COALESCE(o.Team, '') AS Team,
    COALESCE(o.Region, '') AS Region,
    COALESCE(o.Geography, '') AS Geography,
    COALESCE(o.Industry, '') AS Industry,
    COALESCE(o.Segment, '') AS Segment,
    COALESCE(o.ProductLine, '') AS ProductLine,
    COALESCE(o.LedBy, '') AS LedBy,
    o.Partner,
    COALESCE(o.LeadSource, '') AS LeadSource,
    COALESCE(o.WhiteSpace, '') AS WhiteSpace,
    COALESCE((SELECT b.Name FROM DealSizeBand b WHERE b.FromAmount <= o.OpenAmount AND b.UntilAmount > o.OpenAmount), '') AS DealSizeBand,
    o.Competitor,
    o.SalesEngineer AS SalesEngineer,
    COALESCE(v.Play, '') AS Play
FROM OpportunityFact o
JOIN OpportunityVersion v ON v.VersionId = o.VersionId
WHERE o.OpenFrom < o.OpenUntil AND v.Play IS NOT NULL
