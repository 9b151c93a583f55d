-- Won and lost deals by close date, and those that were qualified out, with what engineers did for them. What was done is told for each deal
-- before it is joined, so that no deal counts twice. Where the assignments know engineers, their dates say whether one was there before the close;
-- else it is enough that the deal names one.
SELECT
    o.OpportunityId,
    o.IsWon,
    o.IsLost,
    CASE WHEN o.Outcome = 'Void' THEN 1 ELSE 0 END AS IsQualifiedOut,
    CASE WHEN e.EngagedFrom IS NOT NULL OR o.SalesEngineer IS NOT NULL THEN 1 ELSE 0 END AS HasEngineer,
    e.EngagedFrom,
    CASE WHEN e.EngagedFrom IS NULL THEN CASE WHEN o.SalesEngineer IS NULL THEN 0 ELSE 1 END WHEN e.EngagedFrom < o.CloseDate THEN 1 ELSE 0 END AS IsInfluenced,
    CASE WHEN d.FirstDate < o.CloseDate THEN 1 ELSE 0 END AS HasDeliverable,
    CASE WHEN p.FirstStart < o.CloseDate THEN 1 ELSE 0 END AS HasPoc,
    t.Result AS TechnicalResult,
    CAST(CASE WHEN t.Result IS NOT NULL THEN (CASE WHEN t.Result = 'Win' THEN 10000 ELSE 0 END) - o.IsWon * 10000 END AS BIGINT) AS TechnicalGap,
    (SELECT COUNT(*) FROM DealSizeBand c WHERE c.FromAmount <= o.Amount) AS DealSizeRank,
    o.LossReason,
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
    COALESCE((SELECT b.Name FROM DealSizeBand b WHERE b.FromAmount <= o.Amount AND b.UntilAmount > o.Amount), '') AS DealSizeBand,
    o.Competitor,
    o.SalesEngineer AS SalesEngineer,
    COALESCE(v.Play, '') AS Play
FROM OpportunityFact o
JOIN OpportunityVersion v ON v.VersionId = o.VersionId
LEFT JOIN EngagedFrom e ON e.OpportunityId = o.OpportunityId
LEFT JOIN (SELECT OpportunityId, MIN(Date) AS FirstDate FROM DeliverableVersion WHERE ValidTo = '9999-12-31' AND IsDeleted = 0 GROUP BY OpportunityId) d ON d.OpportunityId = o.OpportunityId
LEFT JOIN (SELECT OpportunityId, MIN(StartDate) AS FirstStart FROM PocVersion WHERE ValidTo = '9999-12-31' AND IsDeleted = 0 GROUP BY OpportunityId) p ON p.OpportunityId = o.OpportunityId
LEFT JOIN (
    SELECT OpportunityId, Result, ROW_NUMBER() OVER (PARTITION BY OpportunityId ORDER BY DecisionDate DESC, Id DESC) AS Place
    FROM TechnicalDecisionVersion
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
) t ON t.OpportunityId = o.OpportunityId AND t.Place = 1
WHERE o.IsCurrent = 1
    AND (o.IsWon + o.IsLost = 1 OR (o.Outcome = 'Void' AND LOWER(REPLACE(REPLACE(o.Stage, ' ', ''), '-', '')) IN ('qualifiedout', 'disqualified', 'closeddisqualified')))
