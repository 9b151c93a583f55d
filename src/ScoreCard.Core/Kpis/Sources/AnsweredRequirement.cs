namespace ScoreCard.Core.Kpis.Sources;

/// <summary>What customers ask of our products by the day of the first answer.</summary>
public sealed class AnsweredRequirement : Source
{
    public static readonly AnsweredRequirement Instance = new();

    public override string Rows => "Requirements of customers that were answered, one row each.";

    public override IReadOnlyList<string> Sheets => ["requirements"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "AnsweredDate";

    public override IReadOnlyList<Dimension> Dimensions => AskedRequirement.Instance.Dimensions;

    public override IReadOnlyList<RowColumn> Columns => AskedRequirement.Instance.Columns;
}
