-- Won deals by close date, and whether the size of their segment's market is known for that day.
-- As IsWon = 1 it would lead SQLite along the owners, whose index holds the deals won and no others.
SELECT
    o.OpportunityId,
    o.OpportunityName,
    o.Account,
    o.Stage,
    o.Outcome,
    o.CreatedDate,
    o.CloseDate,
    o.Amount,
    o.IsEstimated,
    o.Product,
    o.Owner,
    o.SalesEngineer,
    o.Manager,
    o.Team,
    o.Region,
    o.Geography,
    o.Industry,
    o.Segment,
    o.ProductLine,
    o.LedBy,
    o.Partner,
    o.LeadSource,
    o.WhiteSpace,
    o.DealSizeBand,
    o.Competitor,
    CASE WHEN m.Segment IS NULL THEN 0 ELSE 1 END AS IsMeasured
FROM ClosedOpportunity o
LEFT JOIN MarketPresence m ON m.Segment = o.Segment AND m.SizeFrom <= o.CloseDate AND m.SizeUntil > o.CloseDate
WHERE o.IsWon > 0
