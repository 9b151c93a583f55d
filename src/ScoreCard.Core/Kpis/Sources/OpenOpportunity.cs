using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis.Sources;

/// <summary>
/// Deals on each day on which they were open, with the amount that they had while open. A deal counts from its created date
/// until its close date, in the version of the row that was valid on the day.
/// </summary>
public sealed class OpenOpportunity : Source
{
    public static readonly OpenOpportunity Instance = new();

    public override string Table => Facts.Table;

    public override string Rows => "Deals on the days on which they were open, a row for each span of days on which they stood the same.";

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "OpenFrom";

    public override string UntilColumn => "OpenUntil";

    public override IReadOnlyList<Dimension> Dimensions => OpportunityColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = OpportunityColumns.With(
        new("CreatedDate", "Created", RowColumnKind.Date),
        new("ExpectedCloseDate", "Expected close", RowColumnKind.Date),
        new("LastActivityDate", "Last activity", RowColumnKind.Date),
        new("SalesEngineer", "Sales engineer"),
        new("Probability", "Probability", RowColumnKind.Percent),
        new("Amount", "Amount", RowColumnKind.Money),
        new("HasOwnAmount", "Own amount", RowColumnKind.Flag),
        new("WeightedAmount", "Weighted amount", RowColumnKind.Money));
}
