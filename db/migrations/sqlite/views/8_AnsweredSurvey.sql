-- Surveys with a score, by the day of the answer.
SELECT
    SurveyId,
    Account,
    OpportunityId,
    Respondent,
    SurveyKind,
    SentDate,
    AnsweredDate,
    Score,
    SurveyScale,
    IsSatisfied,
    NetPromoter,
    Owner,
    Manager,
    Team,
    Region,
    Geography,
    Industry,
    Segment
FROM SentSurvey
WHERE AnsweredDate IS NOT NULL AND Score IS NOT NULL
