namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Deals of every outcome but Void, by created date.</summary>
public sealed class CreatedOpportunity : Source
{
    public static readonly CreatedOpportunity Instance = new();

    public override string Rows => "Deals of every outcome but void, one row each.";

    public override TimeBasis Basis => TimeBasis.Created;

    public override string DateColumn => "CreatedDate";

    public override IReadOnlyList<Dimension> Dimensions => OpportunityColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = OpportunityColumns.With(
        new("Outcome", "Outcome"),
        new("CreatedDate", "Created", RowColumnKind.Date),
        new("CloseDate", "Closed", RowColumnKind.Date),
        new("CycleDays", "Days to close", RowColumnKind.Count),
        new("Amount", "Amount", RowColumnKind.Money));
}
