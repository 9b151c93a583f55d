-- Each version of a deal with what it takes from its account, owner and product. The account is the current one. The owner's team and region
-- are those of the close date; for open deals, and for list prices, the version splits where the owner's or the product's does.
SELECT
    o.Id AS OpportunityId,
    o.Name AS OpportunityName,
    o.VersionId,
    o.ImportId,
    o.AsOf,
    CASE
        WHEN p.ValidFrom > o.ValidFrom AND o.Outcome = 'Open' AND (d.ValidFrom IS NULL OR p.ValidFrom >= d.ValidFrom) THEN p.ValidFrom
        WHEN d.ValidFrom > o.ValidFrom THEN d.ValidFrom
        ELSE o.ValidFrom
    END AS ValidFrom,
    CASE
        WHEN p.ValidTo < o.ValidTo AND o.Outcome = 'Open' AND (d.ValidTo IS NULL OR p.ValidTo <= d.ValidTo) THEN p.ValidTo
        WHEN d.ValidTo < o.ValidTo THEN d.ValidTo
        ELSE o.ValidTo
    END AS ValidTo,
    o.Outcome,
    o.Stage,
    o.CreatedDate,
    o.CloseDate,
    o.ExpectedCloseDate,
    o.LastActivityDate,
    CASE WHEN v.VersionId IS NULL THEN COALESCE(NULLIF(o.ActualAmount, 0), NULLIF(o.Amount, 0)) ELSE v.Amount END AS OwnAmount,
    CASE WHEN v.VersionId IS NULL THEN COALESCE(NULLIF(o.Amount, 0), CASE WHEN o.Outcome = 'Open' THEN NULLIF(o.ActualAmount, 0) END) ELSE v.OpenAmount END AS OwnOpenAmount,
    CASE WHEN n.ProductId IS NULL THEN n.ListPrice ELSE d.ListPrice END AS ListPrice,
    CASE WHEN v.VersionId IS NULL THEN o.Profit ELSE v.Profit END AS Profit,
    o.Probability,
    COALESCE(c.Account, '') AS Account,
    CASE WHEN c.WonOn < COALESCE(o.CreatedDate, o.CloseDate) THEN 'Established' ELSE 'White space' END AS WhiteSpace,
    COALESCE(o.Industry, c.Industry, '') AS Industry,
    COALESCE(c.Segment, '') AS Segment,
    COALESCE(c.Geography, '') AS Geography,
    COALESCE(o.Region, p.Region, '') AS Region,
    COALESCE(pn.Person, '') AS Owner,
    COALESCE(o.Manager, p.Manager, '') AS Manager,
    COALESCE(o.Team, p.Team, '') AS Team,
    COALESCE(sn.Person, o.SalesEngineer) AS SalesEngineer,
    o.Product,
    COALESCE(n.ProductLine, '') AS ProductLine,
    COALESCE(n.ProductLines, 0) AS ProductLines,
    COALESCE(o.LedBy, CASE WHEN o.Partner IS NULL THEN 'Own' ELSE 'Partner' END) AS LedBy,
    o.Partner,
    COALESCE(o.LeadSource, '') AS LeadSource,
    o.Competitor,
    o.DisplacedCompetitor,
    o.LossReason,
    COALESCE(o.Play, '') AS Play,
    COALESCE(gn.Person, o.Originator) AS Originator,
    CASE WHEN g.IsSalesEngineer = 1 THEN 1 ELSE 0 END AS IsOriginatedByEngineer
FROM OpportunityVersion o
LEFT JOIN ConvertedRow v ON v.VersionId = o.VersionId AND v.Entity = 'Opportunity'
LEFT JOIN Customer c ON c.Name = o.Account
LEFT JOIN PersonName pn ON pn.Name = o.Owner
LEFT JOIN PersonName sn ON sn.Name = o.SalesEngineer
LEFT JOIN PersonVersion p ON p.Id = pn.Person
    AND p.ValidFrom < CASE WHEN o.Outcome = 'Open' OR o.CloseDate IS NULL THEN o.ValidTo ELSE date(o.CloseDate, '+1 day') END
    AND p.ValidTo > CASE WHEN o.Outcome = 'Open' OR o.CloseDate IS NULL THEN o.ValidFrom ELSE o.CloseDate END
LEFT JOIN PersonName gn ON gn.Name = o.Originator
LEFT JOIN PersonVersion g ON g.Id = gn.Person AND g.IsDeleted = 0 AND g.ValidFrom <= o.CreatedDate AND g.ValidTo > o.CreatedDate
LEFT JOIN ProductName n ON n.Name = o.Product
LEFT JOIN ProductVersion d ON d.Id = CASE WHEN NULLIF(o.Amount, 0) IS NULL THEN n.ProductId END
    AND d.ValidFrom < o.ValidTo
    AND d.ValidTo > o.ValidFrom
WHERE o.IsDeleted = 0 AND o.ValidFrom < o.ValidTo
