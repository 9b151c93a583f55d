-- Proofs of concept that ended, by the day on which they did. The last one of a deal that was decided speaks for the deal.
SELECT
    x.Id AS PocId,
    x.OpportunityId,
    x.Name AS PocName,
    x.StartDate AS StartedDate,
    x.DueDate,
    x.EndDate AS EndedDate,
    DATEDIFF(day, CAST('0001-01-01' AS DATE), x.EndDate) - DATEDIFF(day, CAST('0001-01-01' AS DATE), x.StartDate) AS PocDays,
    x.Result,
    x.HasCriteria,
    CASE WHEN x.Place = 1 AND x.Result <> 'Abandoned' THEN 1 ELSE 0 END AS IsLastDecided,
    o.LossReason,
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
        Id, OpportunityId, Name, SalesEngineer, Product, StartDate, DueDate, EndDate, Result, HasCriteria,
        ROW_NUMBER() OVER (PARTITION BY OpportunityId ORDER BY CASE WHEN Result = 'Abandoned' THEN 1 ELSE 0 END, EndDate DESC, StartDate DESC, Id DESC) AS Place
    FROM PocVersion
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0 AND EndDate IS NOT NULL
) x
LEFT JOIN PersonName pn ON pn.Name = x.SalesEngineer
LEFT JOIN OpportunityFact o ON o.OpportunityId = x.OpportunityId AND o.IsCurrent = 1
