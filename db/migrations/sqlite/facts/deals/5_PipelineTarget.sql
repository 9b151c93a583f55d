-- Open deals on the days on which they were open, won deals on the day of their close, and quotas on their days, each with the team and region that
-- its owner has there. A quota is of no deal: no deal has an empty id, and where quotas change, all rows are made anew.
SELECT
    f.OpportunityId AS OpportunityId,
    f.OpportunityName,
    f.Account,
    f.Stage,
    f.ExpectedCloseDate,
    1 AS IsOpen,
    f.OpenAmount AS Amount,
    f.IsOpenEstimated AS IsEstimated,
    CAST(NULL AS BIGINT) AS WonAmount,
    CAST(NULL AS BIGINT) AS Quota,
    f.OpenFrom AS SpanFrom,
    f.OpenUntil AS SpanUntil,
    0 AS FromDay,
    0 AS UntilDay,
    f.Owner,
    f.Manager,
    f.Team,
    f.Region
FROM OpportunityFact f
WHERE f.OpenFrom < f.OpenUntil
UNION ALL
SELECT
    f.OpportunityId AS OpportunityId,
    f.OpportunityName,
    f.Account,
    f.Stage,
    f.ExpectedCloseDate,
    0 AS IsOpen,
    CAST(NULL AS BIGINT) AS Amount,
    f.IsEstimated,
    f.Amount AS WonAmount,
    CAST(NULL AS BIGINT) AS Quota,
    f.CloseDate AS SpanFrom,
    date(f.CloseDate, '+1 day') AS SpanUntil,
    0 AS FromDay,
    0 AS UntilDay,
    f.Owner,
    f.Manager,
    f.Team,
    f.Region
FROM OpportunityFact f
WHERE f.IsCurrent = 1 AND f.IsWon = 1
UNION ALL
SELECT
    '' AS OpportunityId,
    '' AS OpportunityName,
    '' AS Account,
    '' AS Stage,
    NULL AS ExpectedCloseDate,
    0 AS IsOpen,
    CAST(NULL AS BIGINT) AS Amount,
    0 AS IsEstimated,
    CAST(NULL AS BIGINT) AS WonAmount,
    CASE WHEN v.VersionId IS NULL THEN q.Amount ELSE v.Amount END AS Quota,
    q.FromDate AS SpanFrom,
    date(q.UntilDate, '+1 day') AS SpanUntil,
    CAST(julianday(q.FromDate) - 1721425.5 AS INTEGER) AS FromDay,
    CAST(julianday(q.UntilDate) - 1721425.5 AS INTEGER) + 1 AS UntilDay,
    COALESCE(n.Person, q.Person) AS Owner,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(p.Region, '') AS Region
FROM QuotaVersion q
LEFT JOIN ConvertedRow v ON v.VersionId = q.VersionId AND v.Entity = 'Quota'
LEFT JOIN StaffName n ON n.Name = q.Person
LEFT JOIN PersonVersion p ON p.Id = n.Person AND p.IsDeleted = 0 AND p.ValidFrom <= q.UntilDate AND p.ValidTo > q.UntilDate
WHERE q.ValidTo = '9999-12-31' AND q.IsDeleted = 0
