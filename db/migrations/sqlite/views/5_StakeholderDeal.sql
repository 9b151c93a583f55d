-- Deals on the days on which they were open, with who of the customer is known; stakeholders are counted before they meet the deal.
SELECT
    o.OpportunityId,
    o.OpportunityName,
    o.Account,
    o.Stage,
    o.Outcome,
    o.CreatedDate,
    o.OpenFrom,
    o.OpenUntil,
    o.ExpectedCloseDate,
    o.LastActivityDate,
    o.SalesEngineer,
    o.Amount,
    o.IsEstimated,
    o.Product,
    o.Owner,
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
    COALESCE(k.Technical, 0) AS TechnicalStakeholders,
    COALESCE(k.Business, 0) AS BusinessStakeholders
FROM OpenOpportunity o
LEFT JOIN (
    SELECT
        OpportunityId,
        SUM(CASE WHEN Role = 'Technical' THEN 1 ELSE 0 END) AS Technical,
        SUM(CASE WHEN Role = 'Business' THEN 1 ELSE 0 END) AS Business
    FROM StakeholderVersion
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
    GROUP BY OpportunityId
) k ON k.OpportunityId = o.OpportunityId
