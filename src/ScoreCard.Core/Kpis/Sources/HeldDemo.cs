namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Demonstrations by the day on which they were held, also those that name no deal.</summary>
public sealed class HeldDemo : Source
{
    public static readonly HeldDemo Instance = new();

    public override string Rows => "Demonstrations, one row each.";

    public override IReadOnlyList<string> Sheets => ["demos"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "DemoDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = EngagementColumns.With(
        new("DemoId", "Demo ID"),
        new("DemoDate", "Held", RowColumnKind.Date),
        new("IsQualified", "Qualified", RowColumnKind.Flag),
        new("Amount", "Amount", RowColumnKind.Money));
}
