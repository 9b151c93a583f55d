namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Won deals and demonstrations side by side, each by its own date.</summary>
public sealed class DemoYield : Source
{
    public static readonly DemoYield Instance = new();

    public override string Rows => "Won deals and demonstrations, one row each.";

    public override IReadOnlyList<string> Sheets => ["opportunities", "demos"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "YieldDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = 
    [
        .. OpportunityColumns.Dimensions,
    ];

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = OpportunityColumns.With(
        new("Kind", "Kind"),
        new("YieldDate", "Date", RowColumnKind.Date),
        new("Amount", "Amount", RowColumnKind.Money),
        new("Demos", "Demos", RowColumnKind.Number),
        new("SalesEngineer", "Sales engineer"));
}
