-- The first day on which an engineer was assigned to each deal.
SELECT OpportunityId, MIN(FromDate) AS EngagedFrom
FROM AssignmentVersion
WHERE ValidTo = '9999-12-31' AND IsDeleted = 0 AND Role = 'SE'
GROUP BY OpportunityId
