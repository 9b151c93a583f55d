-- Demonstrations by the day on which they were held. One that names no deal is in its engineer's region.
SELECT
    x.Id AS DemoId,
    COALESCE(x.OpportunityId, '') AS OpportunityId,
    x.Date AS DemoDate,
    x.IsQualified,
    o.OpportunityName,
    COALESCE(o.Account, '') AS Account,
    o.Stage,
    o.Outcome AS Outcome,
    o.CreatedDate,
    o.CloseDate,
    o.Amount AS Amount,
    COALESCE(o.IsEstimated, 0) AS IsEstimated,
    COALESCE(x.Product, o.Product) AS Product,
    COALESCE(o.Owner, '') AS Owner,
    COALESCE(o.Manager, '') AS Manager,
    COALESCE(o.Team, '') AS Team,
    COALESCE(o.Region, p.Region, '') AS Region,
    COALESCE(o.Geography, '') AS Geography,
    COALESCE(o.Industry, '') AS Industry,
    COALESCE(o.Segment, '') AS Segment,
    COALESCE(o.ProductLine, '') AS ProductLine,
    COALESCE(o.LedBy, '') AS LedBy,
    o.Partner,
    COALESCE(o.LeadSource, '') AS LeadSource,
    COALESCE(o.WhiteSpace, '') AS WhiteSpace,
    COALESCE(o.DealSizeBand, '') AS DealSizeBand,
    o.Competitor,
    COALESCE(pn.Person, x.SalesEngineer, o.SalesEngineer) AS SalesEngineer,
    COALESCE(o.Play, '') AS Play
FROM DemoVersion x
LEFT JOIN PersonName pn ON pn.Name = x.SalesEngineer
LEFT JOIN OpportunityFact o ON o.OpportunityId = x.OpportunityId AND o.IsCurrent = 1
LEFT JOIN PersonVersion p ON p.Id = pn.Person AND p.ValidTo = '9999-12-31' AND p.IsDeleted = 0
WHERE x.ValidTo = '9999-12-31' AND x.IsDeleted = 0
