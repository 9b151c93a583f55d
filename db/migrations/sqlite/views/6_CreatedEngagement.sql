-- Deals of every outcome but Void by created date, with who found them and the play that they belong to. The originator's role is that of the day.
SELECT
    o.OpportunityId,
    COALESCE(pn.Person, v.Originator) AS Originator,
    CASE WHEN p.IsSalesEngineer = 1 THEN 1 ELSE 0 END AS IsOriginatedByEngineer,
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
LEFT JOIN PersonName pn ON pn.Name = v.Originator
LEFT JOIN PersonVersion p ON p.Id = pn.Person AND p.IsDeleted = 0 AND p.ValidFrom <= o.CreatedDate AND p.ValidTo > o.CreatedDate
WHERE o.IsCurrent = 1 AND o.Outcome <> 'Void'
