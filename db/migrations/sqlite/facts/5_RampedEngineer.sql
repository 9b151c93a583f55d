-- Sales engineers by the day of their first technical win, with the team and region that they had then. The engineer of a decision is its own,
-- else its deal's. Who was hired before the earliest decision on record may have won before it, so that the days are not known.
SELECT
    w.Person AS SalesEngineer,
    c.JoinedDate AS HiredDate,
    w.FirstWinDate,
    CASE WHEN c.JoinedDate >= f.FirstDate AND w.FirstWinDate >= c.JoinedDate THEN CAST(julianday(w.FirstWinDate) - 1721425.5 AS INTEGER) - CAST(julianday(c.JoinedDate) - 1721425.5 AS INTEGER) END AS RampDays,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(p.Region, '') AS Region
FROM (
    SELECT d.Person, MIN(d.DecisionDate) AS FirstWinDate
    FROM (
        SELECT COALESCE(n.Person, o.SalesEngineer) AS Person, t.DecisionDate
        FROM TechnicalDecisionVersion t
        LEFT JOIN StaffName n ON n.Name = t.SalesEngineer
        LEFT JOIN OpportunityFact o ON o.OpportunityId = t.OpportunityId AND o.IsCurrent = 1
        WHERE t.ValidTo = '9999-12-31' AND t.IsDeleted = 0 AND t.Result = 'Win'
    ) d
    GROUP BY d.Person
) w
CROSS JOIN (SELECT MIN(DecisionDate) AS FirstDate FROM TechnicalDecisionVersion WHERE ValidTo = '9999-12-31' AND IsDeleted = 0) f
JOIN PersonVersion c ON c.Id = w.Person AND c.ValidTo = '9999-12-31' AND c.IsSalesEngineer = 1
LEFT JOIN PersonVersion p ON p.Id = w.Person AND p.IsDeleted = 0 AND p.ValidFrom <= w.FirstWinDate AND p.ValidTo > w.FirstWinDate
