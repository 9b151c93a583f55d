-- Meetings with customers by their day, with the team and region that the engineer had then. The account is the meeting's, else its deal's.
SELECT
    m.Id AS MeetingId,
    COALESCE(c.Account, o.Account, '') AS Account,
    m.OpportunityId,
    n.Person AS SalesEngineer,
    m.Date AS MeetingDate,
    m.FeedbackDate,
    CASE WHEN m.SalesEngineer IS NOT NULL THEN 1 ELSE 0 END AS HasEngineer,
    CASE WHEN m.FeedbackDate IS NOT NULL THEN 1 ELSE 0 END AS HasFeedback,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(p.Region, '') AS Region,
    COALESCE(c.Geography, o.Geography, '') AS Geography,
    COALESCE(c.Industry, o.Industry, '') AS Industry,
    COALESCE(c.Segment, o.Segment, '') AS Segment
FROM MeetingVersion m
LEFT JOIN StaffName n ON n.Name = m.SalesEngineer
LEFT JOIN PersonVersion p ON p.Id = n.Person AND p.IsDeleted = 0 AND p.ValidFrom <= m.Date AND p.ValidTo > m.Date
LEFT JOIN MetAccount c ON c.Name = m.Account
LEFT JOIN OpportunityFact o ON o.OpportunityId = m.OpportunityId AND o.IsCurrent = 1
WHERE m.ValidTo = '9999-12-31' AND m.IsDeleted = 0
