-- Quotas by their last day, each with what its owner won within its days, and the team and region that the owner had on the last one.
SELECT
    q.Id AS QuotaId,
    n.Person AS Owner,
    q.FromDate,
    q.UntilDate,
    CASE WHEN v.VersionId IS NULL THEN q.Amount ELSE v.Amount END AS Quota,
    COALESCE(w.WonAmount, 0) AS WonAmount,
    COALESCE(w.WonDeals, 0) AS WonDeals,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(p.Region, '') AS Region
FROM QuotaVersion q
LEFT JOIN ConvertedRow v ON v.VersionId = q.VersionId AND v.Entity = 'Quota'
LEFT JOIN StaffName n ON n.Name = q.Person
LEFT JOIN PersonVersion p ON p.Id = n.Person AND p.IsDeleted = 0 AND p.ValidFrom <= q.UntilDate AND p.ValidTo > q.UntilDate
LEFT JOIN (
    SELECT d.Id, SUM(f.Amount) AS WonAmount, COUNT(*) AS WonDeals
    FROM QuotaVersion d
    JOIN StaffName s ON s.Name = d.Person
    JOIN OpportunityFact f ON f.Owner = s.Person AND f.IsCurrent = 1 AND f.IsWon = 1 AND f.CloseDate >= d.FromDate AND f.CloseDate <= d.UntilDate
    WHERE d.ValidTo = '9999-12-31' AND d.IsDeleted = 0
    GROUP BY d.Id
) w ON w.Id = q.Id
WHERE q.ValidTo = '9999-12-31' AND q.IsDeleted = 0
