-- Candidates who accepted, by the day on which they did. Team and region are those of the person of the candidate's name, on the day of
-- acceptance; who is not among the people has none. The score is the mean of the four of the audition, where all four are there.
SELECT
    h.Id AS HireId,
    h.Role,
    COALESCE(h.Candidate, '') AS Candidate,
    h.OpenedDate,
    h.OfferedDate,
    h.AcceptedDate,
    CASE WHEN h.AcceptedDate >= h.OpenedDate THEN DATEDIFF(day, CAST('0001-01-01' AS DATE), h.AcceptedDate) - DATEDIFF(day, CAST('0001-01-01' AS DATE), h.OpenedDate) END AS HireDays,
    (h.BusinessApplicability + h.TechnicalClarity + h.AudienceEngagement + h.PresentationStyle) / 4 AS Score,
    h.BusinessApplicability,
    h.TechnicalClarity,
    h.AudienceEngagement,
    h.PresentationStyle,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(p.Region, '') AS Region
FROM HireVersion h
LEFT JOIN PersonVersion p ON p.Id = h.Candidate AND p.IsDeleted = 0 AND p.ValidFrom <= h.AcceptedDate AND p.ValidTo > h.AcceptedDate
WHERE h.ValidTo = '9999-12-31' AND h.IsDeleted = 0 AND h.AcceptedDate IS NOT NULL
