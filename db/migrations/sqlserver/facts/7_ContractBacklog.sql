-- Contracts on the days on which they were signed and not cancelled, as each day's version has them, with what had been delivered by then:
-- a row for each span of days between two deliveries. Delivered beyond the contract, nothing is left, and never less.
SELECT
    s.Id AS ContractId,
    COALESCE(a.Account, s.Account) AS Account,
    s.OpportunityId,
    s.SignedDate,
    s.CancelledDate,
    s.Value,
    s.Delivered,
    CASE WHEN s.Value > s.Delivered THEN s.Value - s.Delivered ELSE 0 END AS Backlog,
    CASE WHEN s.FirstDay > s.DeliveredFrom THEN s.FirstDay ELSE s.DeliveredFrom END AS BacklogFrom,
    CASE WHEN s.LastDay < s.DeliveredUntil OR s.DeliveredUntil IS NULL THEN s.LastDay ELSE s.DeliveredUntil END AS BacklogUntil,
    COALESCE(f.Owner, '') AS Owner,
    COALESCE(f.Manager, '') AS Manager,
    COALESCE(f.Team, '') AS Team,
    COALESCE(NULLIF(f.Region, ''), a.Region, '') AS Region,
    COALESCE(f.ProductLine, '') AS ProductLine,
    COALESCE(a.Geography, '') AS Geography,
    COALESCE(a.Industry, '') AS Industry,
    COALESCE(a.Segment, '') AS Segment
FROM (
    SELECT
        v.Id,
        v.Account,
        v.AccountMatch,
        v.OpportunityId,
        v.SignedDate,
        v.CancelledDate,
        CASE WHEN w.VersionId IS NULL THEN v.Value ELSE w.Amount END AS Value,
        t.Delivered,
        t.DeliveredFrom,
        t.DeliveredUntil,
        CASE WHEN v.SignedDate > v.ValidFrom THEN v.SignedDate ELSE v.ValidFrom END AS FirstDay,
        CASE WHEN v.CancelledDate < v.ValidTo THEN v.CancelledDate ELSE v.ValidTo END AS LastDay
    FROM ContractVersion v
    LEFT JOIN ConvertedRow w ON w.VersionId = v.VersionId AND w.Entity = 'Contract'
    JOIN (
        SELECT
            d.ContractId,
            d.Date AS DeliveredFrom,
            LEAD(d.Date) OVER (PARTITION BY d.ContractId ORDER BY d.Date) AS DeliveredUntil,
            SUM(d.Value) OVER (PARTITION BY d.ContractId ORDER BY d.Date ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS Delivered
        FROM (
            SELECT u.ContractId, u.Date, SUM(u.Value) AS Value
            FROM (
                SELECT e.ContractId, e.Date, CASE WHEN w.VersionId IS NULL THEN e.Value ELSE w.Amount END AS Value
                FROM DeliveryVersion e
                LEFT JOIN ConvertedRow w ON w.VersionId = e.VersionId AND w.Entity = 'Delivery'
                WHERE e.ValidTo = '9999-12-31' AND e.IsDeleted = 0
                UNION ALL
                SELECT Id, MIN(ValidFrom), 0 FROM ContractVersion GROUP BY Id
            ) u
            GROUP BY u.ContractId, u.Date
        ) d
    ) t ON t.ContractId = v.Id
    WHERE v.IsDeleted = 0
) s
LEFT JOIN AccountTerms a ON a.IdMatch = s.AccountMatch AND (a.Spellings = 1 OR a.Account = s.Account)
LEFT JOIN OpportunityFact f ON f.OpportunityId = s.OpportunityId AND f.IsCurrent = 1
WHERE s.FirstDay < s.LastDay AND s.FirstDay < COALESCE(s.DeliveredUntil, s.LastDay) AND s.DeliveredFrom < s.LastDay
