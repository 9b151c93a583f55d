-- Stays of the deals of strategic plays in their stages, by the day on which each ended: with a stage that the deal had not been in before, with
-- one that it had, or with the deal itself. Place is the stage's among those of its deal.
SELECT
    x.LeftDate,
    x.OpportunityId,
    x.Stage,
    x.EnteredDate,
    x.Place,
    DATEDIFF(day, x.EnteredDate, x.LeftDate) AS StageDays,
    CASE WHEN x.IsLastChange = 1 AND o.Outcome <> 'Open' THEN o.Outcome WHEN x.NextFirst < x.NextPlace THEN 'Back' ELSE 'On' END AS Step,
    o.OpportunityName,
    o.Account,
    o.Amount,
    o.Owner,
    o.Manager,
    o.Team,
    o.Region,
    o.Geography,
    o.Industry,
    o.Segment,
    o.ProductLine,
    o.LedBy,
    o.Partner,
    o.LeadSource,
    o.WhiteSpace,
    o.DealSizeBand,
    o.Competitor,
    o.SalesEngineer,
    o.Play
FROM (
    SELECT
        w.OpportunityId,
        w.Stage,
        w.EnteredDate,
        w.Place,
        LEAD(w.EnteredDate) OVER (PARTITION BY w.OpportunityId ORDER BY w.Place) AS LeftDate,
        LEAD(w.Place) OVER (PARTITION BY w.OpportunityId ORDER BY w.Place) AS NextPlace,
        LEAD(w.FirstPlace) OVER (PARTITION BY w.OpportunityId ORDER BY w.Place) AS NextFirst,
        CASE WHEN w.Place + 1 = COUNT(*) OVER (PARTITION BY w.OpportunityId) THEN 1 ELSE 0 END AS IsLastChange
    FROM (
        SELECT v.*, MIN(v.Place) OVER (PARTITION BY v.OpportunityId, v.Stage) AS FirstPlace
        FROM (
            SELECT
                s.OpportunityId,
                s.ToStage AS Stage,
                s.ChangedDate AS EnteredDate,
                ROW_NUMBER() OVER (PARTITION BY s.OpportunityId ORDER BY s.ChangedDate, s.Id) AS Place
            FROM StageChangeVersion s
            JOIN OpportunityFact f ON f.OpportunityId = s.OpportunityId AND f.IsCurrent = 1 AND f.Play <> ''
            WHERE s.ValidTo = '9999-12-31' AND s.IsDeleted = 0
        ) v
    ) w
) x
JOIN OpportunityFact o ON o.OpportunityId = x.OpportunityId AND o.IsCurrent = 1
WHERE x.LeftDate IS NOT NULL
