-- Sales engineers on each day on which they were there, in spans of days that had, or had not, a one-to-one in the fortnight up to them.
SELECT
    x.SalesEngineer,
    x.OneToOnes,
    CASE WHEN x.OneToOnes > 0 THEN 1 ELSE 0 END AS IsMet,
    x.Manager,
    x.Team,
    x.Region,
    x.SpanFrom,
    x.SpanUntil
FROM (
    SELECT
        s.Owner AS SalesEngineer,
        v.OneToOnes,
        s.Manager,
        s.Team,
        s.Region,
        CASE WHEN s.PresentFrom > v.FromDate THEN s.PresentFrom ELSE v.FromDate END AS SpanFrom,
        CASE WHEN s.PresentUntil < v.UntilDate THEN s.PresentUntil ELSE v.UntilDate END AS SpanUntil
    FROM (
        SELECT
            d.Person,
            d.Day AS FromDate,
            COALESCE(LEAD(d.Day) OVER (PARTITION BY d.Person ORDER BY d.Day), CAST('9999-12-31' AS DATE)) AS UntilDate,
            SUM(d.Change) OVER (PARTITION BY d.Person ORDER BY d.Day ROWS UNBOUNDED PRECEDING) AS OneToOnes
        FROM (
            SELECT e.Person, e.Day, SUM(e.Change) AS Change
            FROM (
                SELECT DISTINCT p.Id AS Person, CAST('0001-01-01' AS DATE) AS Day, 0 AS Change
                FROM PersonVersion p
                UNION ALL
                SELECT n.Person, o.Date AS Day, 1 AS Change
                FROM OneToOneVersion o
                JOIN StaffName n ON n.Name = o.Person
                WHERE o.ValidTo = '9999-12-31' AND o.IsDeleted = 0
                UNION ALL
                SELECT n.Person, DATEADD(day, 14, o.Date) AS Day, -1 AS Change
                FROM OneToOneVersion o
                JOIN StaffName n ON n.Name = o.Person
                WHERE o.ValidTo = '9999-12-31' AND o.IsDeleted = 0
            ) e
            GROUP BY e.Person, e.Day
        ) d
    ) v
    JOIN StaffPresence s ON s.Owner = v.Person AND s.SeFte > 0 AND s.PresentFrom < v.UntilDate AND s.PresentUntil > v.FromDate
) x
WHERE x.SpanFrom < x.SpanUntil
