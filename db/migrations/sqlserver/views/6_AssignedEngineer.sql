-- Engineers assigned to deals by day, each once: assignments that overlap are cut to what is new.
SELECT
    d.OpportunityId,
    d.Person,
    CASE WHEN d.Earlier > d.FromDate THEN d.Earlier ELSE d.FromDate END AS FromDate,
    d.UntilDate
FROM (
    SELECT
        x.OpportunityId,
        x.Person,
        x.FromDate,
        x.UntilDate,
        MAX(x.UntilDate) OVER (PARTITION BY x.OpportunityId, x.Person ORDER BY x.FromDate, x.Id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS Earlier
    FROM (
        SELECT
            a.Id,
            a.OpportunityId,
            COALESCE(pn.Person, a.Person) AS Person,
            a.FromDate,
            CASE WHEN a.UntilDate < a.ValidTo THEN DATEADD(day, 1, a.UntilDate) ELSE a.ValidTo END AS UntilDate
        FROM AssignmentVersion a
        LEFT JOIN PersonName pn ON pn.Name = a.Person
        WHERE a.ValidTo = '9999-12-31' AND a.IsDeleted = 0 AND a.Role = 'SE'
    ) x
) d
WHERE d.Earlier IS NULL OR d.Earlier < d.UntilDate
