-- Product gaps on the days on which they were open and their deal was open or lost, with the deal's amount split evenly over its gaps; what does
-- not divide goes to the first of them.
SELECT
    r.*,
    r.Amount / r.Gaps + CASE WHEN r.Place <= r.Amount % r.Gaps THEN 1 ELSE 0 END AS GapAmount
FROM (
    SELECT
        g.GapId,
        o.OpportunityId,
        g.Gap,
        g.RaisedDate,
        g.Gaps,
        g.Place,
        CASE WHEN g.RaisedDate > CASE WHEN k.IsClosed = 1 THEN o.CloseDate ELSE o.OpenFrom END THEN g.RaisedDate ELSE CASE WHEN k.IsClosed = 1 THEN o.CloseDate ELSE o.OpenFrom END END AS HeldFrom,
        CASE WHEN g.GapUntil < CASE WHEN k.IsClosed = 1 THEN o.ValidTo ELSE o.OpenUntil END THEN g.GapUntil ELSE CASE WHEN k.IsClosed = 1 THEN o.ValidTo ELSE o.OpenUntil END END AS HeldUntil,
    o.OpportunityName,
    COALESCE(o.Account, '') AS Account,
    o.Stage,
    CASE WHEN k.IsClosed = 1 THEN o.Outcome ELSE 'Open' END AS Outcome,
    o.CreatedDate,
    o.CloseDate,
    CASE WHEN k.IsClosed = 1 THEN o.Amount ELSE o.OpenAmount END AS Amount,
    COALESCE(CASE WHEN k.IsClosed = 1 THEN o.IsEstimated ELSE o.IsOpenEstimated END, 0) AS IsEstimated,
    COALESCE(g.Product, o.Product) AS Product,
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
    FROM (
        SELECT
            Id AS GapId, OpportunityId, Product, Gap, RaisedDate,
            CASE WHEN ClosedDate < ValidTo THEN ClosedDate ELSE ValidTo END AS GapUntil,
            COUNT(*) OVER (PARTITION BY OpportunityId) AS Gaps,
            ROW_NUMBER() OVER (PARTITION BY OpportunityId ORDER BY Id) AS Place
        FROM ProductGapVersion
        WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
    ) g
    JOIN OpportunityFact o ON o.OpportunityId = g.OpportunityId
    CROSS JOIN (SELECT 0 AS IsClosed UNION ALL SELECT 1 AS IsClosed) k
    WHERE (k.IsClosed = 1 AND o.IsCurrent = 1 AND o.IsLost = 1) OR (k.IsClosed = 0 AND o.OpenFrom < o.OpenUntil)
) r
WHERE r.HeldFrom < r.HeldUntil
