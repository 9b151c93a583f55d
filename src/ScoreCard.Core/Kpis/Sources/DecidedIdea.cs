namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Ideas by the day on which they were shipped or declined.</summary>
public sealed class DecidedIdea : Source
{
    public static readonly DecidedIdea Instance = new();

    public override string Rows => "Ideas that were shipped or declined, one row each.";

    public override IReadOnlyList<string> Sheets => ["ideas"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "DecidedDate";

    public override IReadOnlyList<Dimension> Dimensions => RaisedIdea.Instance.Dimensions;

    public override IReadOnlyList<RowColumn> Columns => RaisedIdea.Instance.Columns;
}
