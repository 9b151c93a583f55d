namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Surveys with a score by the day of the answer.</summary>
public sealed class AnsweredSurvey : Source
{
    public static readonly AnsweredSurvey Instance = new();

    public override string Rows => "Surveys that were answered with a score, one row each.";

    public override IReadOnlyList<string> Sheets => ["surveys"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "AnsweredDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment, Dimension.Owner, Dimension.Manager, Dimension.Team, Dimension.SurveyKind, Dimension.SurveyScale];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("SurveyId", "Survey ID"),
        new("Account", "Account"),
        new("Respondent", "Respondent"),
        new("SurveyKind", "Survey"),
        new("SentDate", "Sent", RowColumnKind.Date),
        new("AnsweredDate", "Answered", RowColumnKind.Date),
        new("Score", "Score", RowColumnKind.Number),
        new("SurveyScale", "Scale"),
        new("IsSatisfied", "Satisfied", RowColumnKind.Flag),
        new("NetPromoter", "Promoter", RowColumnKind.Number),
        new("OpportunityId", "Opportunity ID"),
        new("Owner", "Person"),
        new("Manager", "Manager"),
        new("Team", "Team"),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
