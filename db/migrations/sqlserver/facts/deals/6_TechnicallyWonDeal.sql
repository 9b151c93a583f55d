-- Deals that were won technically: on the days on which they were open from then on, and on the day on which they were won or lost.
SELECT *
FROM (
    SELECT
        o.OpportunityId,
        t.TechnicalWinDate,
        DATEDIFF(day, CAST('0001-01-01' AS DATE), t.TechnicalWinDate) AS TechnicalWinDay,
        o.LossReason,
        CASE WHEN k.IsClosed = 1 THEN o.CloseDate WHEN t.TechnicalWinDate > o.OpenFrom THEN t.TechnicalWinDate ELSE o.OpenFrom END AS SpanFrom,
        CASE WHEN k.IsClosed = 1 THEN DATEADD(day, 1, o.CloseDate) ELSE o.OpenUntil END AS SpanUntil,
    o.OpportunityName,
    COALESCE(o.Account, '') AS Account,
    o.Stage,
    CASE WHEN k.IsClosed = 1 THEN o.Outcome ELSE 'Open' END AS Outcome,
    o.CreatedDate,
    o.CloseDate,
    CASE WHEN k.IsClosed = 1 THEN o.Amount ELSE o.OpenAmount END AS Amount,
    COALESCE(CASE WHEN k.IsClosed = 1 THEN o.IsEstimated ELSE o.IsOpenEstimated END, 0) AS IsEstimated,
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
    CASE WHEN k.IsClosed = 1 THEN o.DealSizeBand ELSE o.OpenDealSizeBand END AS DealSizeBand,
    o.Competitor,
    o.SalesEngineer AS SalesEngineer,
    COALESCE(o.Play, '') AS Play
    FROM DealActivity t
    JOIN OpportunityFact o ON o.OpportunityId = t.OpportunityId
    CROSS JOIN (SELECT 0 AS IsClosed UNION ALL SELECT 1 AS IsClosed) k
    WHERE t.TechnicalWinDate IS NOT NULL
        AND ((k.IsClosed = 1 AND o.IsCurrent = 1 AND o.IsWon + o.IsLost = 1 AND t.TechnicalWinDate <= o.CloseDate) OR (k.IsClosed = 0 AND o.OpenFrom < o.OpenUntil))
) r
WHERE r.SpanFrom < r.SpanUntil
