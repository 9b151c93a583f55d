-- Each type of deliverable that a deal had, once, with its first day.
SELECT
    OpportunityId,
    COALESCE(Type, '') AS DeliverableType,
    MIN(Date) AS FirstDate
FROM DeliverableVersion
WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
GROUP BY OpportunityId, COALESCE(Type, '')
