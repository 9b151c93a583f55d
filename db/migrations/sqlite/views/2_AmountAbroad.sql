-- Each version of a row whose amounts are in another currency than the reporting one, and the day whose rate they take: that on which a deal closed
-- (while it is open, the last one on which it was known to stand so), a contract was signed, a quota began. Deliveries are in the currency of
-- their contract.
SELECT
    o.VersionId,
    'Opportunity' AS Entity,
    o.Currency,
    CASE WHEN o.CloseDate IS NOT NULL THEN o.CloseDate WHEN o.ValidTo < c.KnownUntil THEN o.ValidTo ELSE c.KnownUntil END AS RateDay,
    CASE WHEN o.ValidTo = '9999-12-31' THEN 1 ELSE 0 END AS IsCurrent,
    COALESCE(NULLIF(o.ActualAmount, 0), NULLIF(o.Amount, 0)) AS Amount,
    COALESCE(NULLIF(o.Amount, 0), CASE WHEN o.Outcome = 'Open' THEN NULLIF(o.ActualAmount, 0) END) AS OpenAmount,
    o.Profit
FROM OpportunityVersion o
JOIN ReportingCurrency c ON c.Currency <> o.Currency
WHERE o.IsDeleted = 0 AND (o.Amount <> 0 OR o.ActualAmount <> 0 OR o.Profit <> 0)
UNION ALL
SELECT s.VersionId, 'Contract', s.Currency, s.SignedDate, CASE WHEN s.ValidTo = '9999-12-31' THEN 1 ELSE 0 END, s.Value, NULL, NULL
FROM ContractVersion s
JOIN ReportingCurrency c ON c.Currency <> s.Currency
WHERE s.IsDeleted = 0 AND s.Value <> 0
UNION ALL
SELECT s.VersionId, 'Delivery', t.Currency, t.SignedDate, CASE WHEN s.ValidTo = '9999-12-31' THEN 1 ELSE 0 END, s.Value, NULL, NULL
FROM DeliveryVersion s
JOIN ContractVersion t ON t.Id = s.ContractId AND t.ValidTo = '9999-12-31'
JOIN ReportingCurrency c ON c.Currency <> t.Currency
WHERE s.IsDeleted = 0 AND s.Value <> 0
UNION ALL
SELECT s.VersionId, 'Entitlement', s.Currency, s.PurchasedDate, CASE WHEN s.ValidTo = '9999-12-31' THEN 1 ELSE 0 END, s.Value, NULL, NULL
FROM EntitlementVersion s
JOIN ReportingCurrency c ON c.Currency <> s.Currency
WHERE s.IsDeleted = 0 AND s.Value <> 0
UNION ALL
SELECT s.VersionId, 'MarketSize', s.Currency, s.FromDate, CASE WHEN s.ValidTo = '9999-12-31' THEN 1 ELSE 0 END, s.Size, NULL, NULL
FROM MarketSizeVersion s
JOIN ReportingCurrency c ON c.Currency <> s.Currency
WHERE s.IsDeleted = 0 AND s.Size <> 0
UNION ALL
SELECT s.VersionId, 'Quota', s.Currency, s.FromDate, CASE WHEN s.ValidTo = '9999-12-31' THEN 1 ELSE 0 END, s.Amount, NULL, NULL
FROM QuotaVersion s
JOIN ReportingCurrency c ON c.Currency <> s.Currency
WHERE s.IsDeleted = 0 AND s.Amount <> 0
