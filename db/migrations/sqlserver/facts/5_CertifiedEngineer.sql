-- Sales engineers on each day on which they were there, once for each category of certificates, in spans of days with as many valid ones: a
-- certificate counts from the day of issue to its last day.
SELECT
    x.SalesEngineer,
    x.Category,
    x.Certificates,
    CASE WHEN x.Certificates > 0 THEN 1 ELSE 0 END AS IsCertified,
    x.Manager,
    x.Team,
    x.Region,
    x.SpanFrom,
    x.SpanUntil
FROM (
    SELECT
        s.Owner AS SalesEngineer,
        v.Category,
        v.Certificates,
        s.Manager,
        s.Team,
        s.Region,
        CASE WHEN s.PresentFrom > v.FromDate THEN s.PresentFrom ELSE v.FromDate END AS SpanFrom,
        CASE WHEN s.PresentUntil < v.UntilDate THEN s.PresentUntil ELSE v.UntilDate END AS SpanUntil
    FROM (
        SELECT
            d.Person,
            d.Category,
            d.Day AS FromDate,
            COALESCE(LEAD(d.Day) OVER (PARTITION BY d.Person, d.Category ORDER BY d.Day), CAST('9999-12-31' AS DATE)) AS UntilDate,
            SUM(d.Change) OVER (PARTITION BY d.Person, d.Category ORDER BY d.Day ROWS UNBOUNDED PRECEDING) AS Certificates
        FROM (
            SELECT e.Person, e.Category, e.Day, SUM(e.Change) AS Change
            FROM (
                SELECT DISTINCT p.Id AS Person, k.Category, CAST('0001-01-01' AS DATE) AS Day, 0 AS Change
                FROM PersonVersion p
                CROSS JOIN (SELECT N'Product' COLLATE Latin1_General_100_BIN2 AS Category UNION ALL SELECT N'Technical' COLLATE Latin1_General_100_BIN2 UNION ALL SELECT N'Industry' COLLATE Latin1_General_100_BIN2) k
                UNION ALL
                SELECT n.Person, c.Category, c.IssuedDate AS Day, 1 AS Change
                FROM CertificationVersion c
                JOIN StaffName n ON n.Name = c.Person
                WHERE c.ValidTo = '9999-12-31' AND c.IsDeleted = 0
                UNION ALL
                SELECT n.Person, c.Category, DATEADD(day, 1, c.ExpiresDate) AS Day, -1 AS Change
                FROM CertificationVersion c
                JOIN StaffName n ON n.Name = c.Person
                WHERE c.ValidTo = '9999-12-31' AND c.IsDeleted = 0 AND c.ExpiresDate < '9999-12-31'
            ) e
            GROUP BY e.Person, e.Category, e.Day
        ) d
    ) v
    JOIN StaffPresence s ON s.Owner = v.Person AND s.SeFte > 0 AND s.PresentFrom < v.UntilDate AND s.PresentUntil > v.FromDate
) x
WHERE x.SpanFrom < x.SpanUntil
