-- Proofs of concept on the days on which they were open, as each day's version has them.
SELECT
    x.PocId,
    x.OpportunityId,
    x.PocName,
    x.StartedDate,
    x.DueDate,
    x.PocFrom,
    x.PocUntil,
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
    COALESCE(o.Region, '') AS Region,
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
FROM (
    SELECT
        p.Id AS PocId,
        p.OpportunityId,
        p.Name AS PocName,
        p.SalesEngineer,
        p.Product,
        p.StartDate AS StartedDate,
        p.DueDate,
        CASE WHEN p.StartDate > p.ValidFrom THEN p.StartDate ELSE p.ValidFrom END AS PocFrom,
        CASE WHEN p.EndDate < p.ValidTo THEN p.EndDate ELSE p.ValidTo END AS PocUntil
    FROM PocVersion p
    WHERE p.IsDeleted = 0
) x
LEFT JOIN PersonName pn ON pn.Name = x.SalesEngineer
LEFT JOIN OpportunityFact o ON o.OpportunityId = x.OpportunityId AND o.IsCurrent = 1
WHERE x.PocFrom < x.PocUntil
