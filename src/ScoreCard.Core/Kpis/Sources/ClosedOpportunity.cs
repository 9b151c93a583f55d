namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Won and lost deals by actual close date. Void deals are no losses, and open deals are not here.</summary>
public sealed class ClosedOpportunity : Source
{
    public static readonly ClosedOpportunity Instance = new();

    public override string Rows => "Won and lost deals, one row each.";

    public override TimeBasis Basis => TimeBasis.Close;

    public override string DateColumn => "CloseDate";

    public override IReadOnlyList<Dimension> Dimensions => OpportunityColumns.Dimensions;

    public override IReadOnlyDictionary<Dimension, string> SampleDimensions { get; } = new Dictionary<Dimension, string> { [Dimension.LossReason] = "IsLost = 1" };

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = OpportunityColumns.With(
        new("Outcome", "Outcome"),
        new("CreatedDate", "Created", RowColumnKind.Date),
        new("CloseDate", "Closed", RowColumnKind.Date),
        new("CycleDays", "Days to close", RowColumnKind.Count),
        new("Amount", "Amount", RowColumnKind.Money),
        new("Profit", "Profit", RowColumnKind.Money),
        new("ProductLines", "Product lines", RowColumnKind.Count),
        new("LossReason", "Loss reason"),
        new("DisplacedCompetitor", "Displaced"));
}
