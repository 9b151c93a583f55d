-- When each customer first bought. A deal that closed before it was created proves nothing about the customer's past.
SELECT
    n.Account,
    MIN(o.CloseDate) AS WonOn
FROM OpportunityVersion o
JOIN AccountName n ON n.Name = o.Account
WHERE o.ValidTo = '9999-12-31' AND o.IsDeleted = 0 AND o.Outcome = 'Won' AND (o.CreatedDate IS NULL OR o.CloseDate >= o.CreatedDate)
GROUP BY n.Account
