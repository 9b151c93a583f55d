-- When each deal was first won technically: by a successful proof of concept or by a decision of the customer's engineers.
SELECT w.OpportunityId, MIN(w.WonOn) AS TechnicalWinDate, CAST(julianday(MIN(w.WonOn)) - 1721425.5 AS INTEGER) AS TechnicalWinDay
FROM (
    SELECT OpportunityId, EndDate AS WonOn FROM PocVersion WHERE ValidTo = '9999-12-31' AND IsDeleted = 0 AND Result = 'Success' AND EndDate IS NOT NULL
    UNION ALL
    SELECT OpportunityId, DecisionDate AS WonOn FROM TechnicalDecisionVersion WHERE ValidTo = '9999-12-31' AND IsDeleted = 0 AND Result = 'Win'
) w
GROUP BY w.OpportunityId
