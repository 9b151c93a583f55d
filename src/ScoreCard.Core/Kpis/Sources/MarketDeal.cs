namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Won deals by close date, with whether the market of their segment has a size on that day.</summary>
public sealed class MarketDeal : Source
{
    public static readonly MarketDeal Instance = new();

    public override string Rows => "Won deals, one row each.";

    public override IReadOnlyList<string> Sheets => ["accounts", "market-sizes"];

    public override TimeBasis Basis => TimeBasis.Close;

    public override string DateColumn => "CloseDate";

    public override IReadOnlyList<Dimension> Dimensions => OpportunityColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = OpportunityColumns.With(
        new("CreatedDate", "Created", RowColumnKind.Date),
        new("CloseDate", "Closed", RowColumnKind.Date),
        new("Amount", "Amount", RowColumnKind.Money),
        new("IsMeasured", "Market known", RowColumnKind.Flag));
}
