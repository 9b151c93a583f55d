-- What was done for each deal, told before it meets the deal so that no deal counts twice: the first day on which an engineer was assigned, the
-- first deliverable and proof of concept, the last decision of the customer's engineers and the first one that won, stakeholders by role.
SELECT
    x.OpportunityId,
    MIN(x.EngagedFrom) AS EngagedFrom,
    MIN(x.FirstDeliverable) AS FirstDeliverable,
    MIN(x.FirstPoc) AS FirstPoc,
    MIN(x.TechnicalResult) AS TechnicalResult,
    MIN(x.TechnicalWinDate) AS TechnicalWinDate,
    SUM(x.Technical) AS TechnicalStakeholders,
    SUM(x.Business) AS BusinessStakeholders
FROM (
    SELECT
        OpportunityId,
        CAST(NULL AS DATE) AS EngagedFrom,
        CAST(NULL AS DATE) AS FirstDeliverable,
        CAST(NULL AS DATE) AS FirstPoc,
        CASE WHEN ROW_NUMBER() OVER (PARTITION BY OpportunityId ORDER BY DecisionDate DESC, Id DESC) = 1 THEN Result END AS TechnicalResult,
        CASE WHEN Result = 'Win' THEN DecisionDate END AS TechnicalWinDate,
        0 AS Technical,
        0 AS Business
    FROM TechnicalDecisionVersion
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
    UNION ALL
    SELECT OpportunityId, FromDate, NULL, NULL, NULL, NULL, 0, 0
    FROM AssignmentVersion
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0 AND Role = 'SE'
    UNION ALL
    SELECT OpportunityId, NULL, Date, NULL, NULL, NULL, 0, 0
    FROM DeliverableVersion
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
    UNION ALL
    SELECT OpportunityId, NULL, NULL, StartDate, NULL, CASE WHEN Result = 'Success' THEN EndDate END, 0, 0
    FROM PocVersion
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
    UNION ALL
    SELECT OpportunityId, NULL, NULL, NULL, NULL, NULL, CASE WHEN Role = 'Technical' THEN 1 ELSE 0 END, CASE WHEN Role = 'Business' THEN 1 ELSE 0 END
    FROM StakeholderVersion
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
) x
GROUP BY x.OpportunityId
