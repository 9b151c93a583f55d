-- Closed deals with each type of deliverable that they had before the close, once.
SELECT
    c.*,
    d.DeliverableType
FROM ClosedEngagement c
JOIN DealDeliverable d ON d.OpportunityId = c.OpportunityId AND d.FirstDate < c.CloseDate
