-- What customers' engineers decided, by the day on which they did. An engineer is engaged from the first assignment, else from the day on which
-- the deal was created.
SELECT
    x.Id AS DecisionId,
    x.OpportunityId,
    x.DecisionDate,
    x.Result,
    COALESCE(x.Evidence, '') AS Evidence,
    CASE WHEN x.Result = 'Win' AND x.Place = 1 THEN 1 ELSE 0 END AS IsFirstWin,
    COALESCE(o.EngagedFrom, o.CreatedDate) AS EngagedDate,
    CASE WHEN x.DecisionDate >= COALESCE(o.EngagedFrom, o.CreatedDate) THEN DATEDIFF(day, CAST('0001-01-01' AS DATE), x.DecisionDate) - DATEDIFF(day, CAST('0001-01-01' AS DATE), COALESCE(o.EngagedFrom, o.CreatedDate)) END AS DaysToDecision,
    o.OpportunityName,
    COALESCE(o.Account, '') AS Account,
    o.Stage,
    o.Outcome AS Outcome,
    o.CreatedDate,
    o.CloseDate,
    o.Amount AS Amount,
    COALESCE(o.IsEstimated, 0) AS IsEstimated,
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
    COALESCE(o.DealSizeBand, '') AS DealSizeBand,
    o.Competitor,
    COALESCE(pn.Person, x.SalesEngineer, o.SalesEngineer) AS SalesEngineer,
    COALESCE(o.Play, '') AS Play
FROM (
    SELECT
        Id, OpportunityId, SalesEngineer, DecisionDate, Result, Evidence,
        ROW_NUMBER() OVER (PARTITION BY OpportunityId ORDER BY CASE WHEN Result = 'Win' THEN 0 ELSE 1 END, DecisionDate, Id) AS Place
    FROM TechnicalDecisionVersion
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
) x
LEFT JOIN PersonName pn ON pn.Name = x.SalesEngineer
LEFT JOIN OpportunityFact o ON o.OpportunityId = x.OpportunityId AND o.IsCurrent = 1
