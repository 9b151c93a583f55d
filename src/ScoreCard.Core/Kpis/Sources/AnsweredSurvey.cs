namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Surveys with a score by the day of the answer.</summary>
public sealed class AnsweredSurvey : Source
{
    public static readonly AnsweredSurvey Instance = new();

    public override string Rows => "Surveys that were answered with a score, one row each.";

    public override IReadOnlyList<string> Sheets => ["surveys"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "AnsweredDate";

    public override IReadOnlyList<Dimension> Dimensions => SentSurvey.Instance.Dimensions;

    public override IReadOnlyList<RowColumn> Columns => SentSurvey.Instance.Columns;
}
