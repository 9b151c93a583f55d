using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Deals of a strategic play on each day on which they were open.</summary>
public sealed class OpenPlay : Source
{
    public static readonly OpenPlay Instance = new();

    public override string Table => Facts.Table;

    public override string Rows => "Deals of a strategic play on the days on which they were open, a row for each span of days on which they stood the same.";

    public override IReadOnlyList<string> Sheets => ["opportunities"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "OpenFrom";

    public override string UntilColumn => "OpenUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = EngagementColumns.With(
        new("CreatedDate", "Created", RowColumnKind.Date),
        new("ExpectedCloseDate", "Expected close", RowColumnKind.Date),
        new("Amount", "Amount", RowColumnKind.Money));
}
