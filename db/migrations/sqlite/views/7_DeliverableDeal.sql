-- Closed deals with each type of deliverable that they had before the close, once.
SELECT
    c.*,
    d.Type AS DeliverableType
FROM ClosedEngagement c
JOIN (
    SELECT OpportunityId, COALESCE(Type, '') AS Type, MIN(Date) AS FirstDate
    FROM DeliverableVersion
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
    GROUP BY OpportunityId, COALESCE(Type, '')
) d ON d.OpportunityId = c.OpportunityId AND d.FirstDate < c.CloseDate
