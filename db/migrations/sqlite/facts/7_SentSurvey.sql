-- Surveys by the day on which they were sent. Scores are judged on their own scale: of five steps the upper two are content, wherever the scale
-- begins and ends; of ten points nine and more promote, six and less detract.
SELECT
    s.Id AS SurveyId,
    COALESCE(a.Account, s.Account) AS Account,
    s.OpportunityId,
    s.Respondent,
    s.Kind AS SurveyKind,
    s.SentDate,
    s.AnsweredDate,
    s.Score,
    CONCAT('of ', s.Scale / 10000) AS SurveyScale,
    CASE
        WHEN s.Kind = 'CSAT' AND (s.Score - CASE WHEN s.Scale > 100000 THEN 0 ELSE 10000 END) * 4 >= (s.Scale - CASE WHEN s.Scale > 100000 THEN 0 ELSE 10000 END) * 3 THEN 1
        ELSE 0
    END AS IsSatisfied,
    CAST(CASE
        WHEN s.Kind <> 'NPS' OR s.Score IS NULL THEN NULL
        WHEN s.Score * 10 >= s.Scale * 9 THEN 10000
        WHEN s.Score * 10 <= s.Scale * 6 THEN -10000
        ELSE 0
    END AS BIGINT) AS NetPromoter,
    COALESCE(n.Person, s.Person, '') AS Owner,
    COALESCE(p.Manager, '') AS Manager,
    COALESCE(p.Team, '') AS Team,
    COALESCE(NULLIF(f.Region, ''), a.Region, '') AS Region,
    COALESCE(a.Geography, '') AS Geography,
    COALESCE(a.Industry, '') AS Industry,
    COALESCE(a.Segment, '') AS Segment
FROM SurveyVersion s
LEFT JOIN AccountTerms a ON a.IdMatch = s.AccountMatch AND (a.Spellings = 1 OR a.Account = s.Account)
LEFT JOIN OpportunityFact f ON f.OpportunityId = s.OpportunityId AND f.IsCurrent = 1
LEFT JOIN KnownPerson n ON n.IdMatch = s.PersonMatch AND (n.Spellings = 1 OR n.Person = s.Person)
LEFT JOIN PersonVersion p ON p.Id = n.Person AND p.ValidFrom <= s.SentDate AND p.ValidTo > s.SentDate
WHERE s.ValidTo = '9999-12-31' AND s.IsDeleted = 0
