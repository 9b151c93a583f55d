-- Sales engineers on the days on which they were there, and the open deals that each of them was assigned to on those days, in the engineer's
-- team and region. The deal's own engineer stands in where none is assigned.
SELECT
    s.Owner AS SalesEngineer,
    'Sales engineer' AS Kind,
    '' AS OpportunityId,
    '' AS OpportunityName,
    '' AS Account,
    s.Manager,
    s.Team,
    s.Region,
    s.PresentFrom AS LoadFrom,
    s.PresentUntil AS LoadUntil,
    CAST(0 AS BIGINT) AS Deals,
    CAST(10000 AS BIGINT) AS Engineers
FROM StaffPresence s
WHERE s.SeHead > 0
UNION ALL
SELECT
    x.SalesEngineer, 'Open deal' AS Kind, x.OpportunityId, x.OpportunityName, x.Account, x.Manager, x.Team, x.Region, x.LoadFrom, x.LoadUntil,
    CAST(10000 AS BIGINT) AS Deals, CAST(0 AS BIGINT) AS Engineers
FROM (
    SELECT
        a.SalesEngineer, a.OpportunityId, a.OpportunityName, a.Account, s.Manager, s.Team, s.Region,
        CASE WHEN s.PresentFrom > a.LoadFrom THEN s.PresentFrom ELSE a.LoadFrom END AS LoadFrom,
        CASE WHEN s.PresentUntil < a.LoadUntil THEN s.PresentUntil ELSE a.LoadUntil END AS LoadUntil
    FROM (
        SELECT
            e.Person AS SalesEngineer, o.OpportunityId, o.OpportunityName, o.Account,
            CASE WHEN e.FromDate > o.OpenFrom THEN e.FromDate ELSE o.OpenFrom END AS LoadFrom,
            CASE WHEN e.UntilDate < o.OpenUntil THEN e.UntilDate ELSE o.OpenUntil END AS LoadUntil
        FROM AssignedEngineer e
        JOIN OpportunityFact o ON o.OpportunityId = e.OpportunityId AND o.OpenFrom < o.OpenUntil
    ) a
    JOIN StaffPresence s ON s.Owner = a.SalesEngineer AND s.SeHead > 0
    UNION ALL
    SELECT
        o.SalesEngineer, o.OpportunityId, o.OpportunityName, o.Account, s.Manager, s.Team, s.Region,
        CASE WHEN s.PresentFrom > o.OpenFrom THEN s.PresentFrom ELSE o.OpenFrom END AS LoadFrom,
        CASE WHEN s.PresentUntil < o.OpenUntil THEN s.PresentUntil ELSE o.OpenUntil END AS LoadUntil
    FROM OpportunityFact o
    JOIN StaffPresence s ON s.Owner = o.SalesEngineer AND s.SeHead > 0
    WHERE o.OpenFrom < o.OpenUntil AND o.EngagedFrom IS NULL
) x
WHERE x.LoadFrom < x.LoadUntil
