-- Proofs of concept by the day on which they started.
SELECT
    x.Id AS PocId,
    x.OpportunityId,
    x.Name AS PocName,
    x.StartDate AS StartedDate,
    x.DueDate,
    x.EndDate AS EndedDate,
    x.Result,
    x.HasCriteria,
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
FROM PocVersion x
LEFT JOIN PersonName pn ON pn.Name = x.SalesEngineer
LEFT JOIN OpportunityFact o ON o.OpportunityId = x.OpportunityId AND o.IsCurrent = 1
WHERE x.ValidTo = '9999-12-31' AND x.IsDeleted = 0
