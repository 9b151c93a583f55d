namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Product gaps on each day on which they were open and their deal was open or lost.</summary>
public sealed class HeldBackByGap : Source
{
    public static readonly HeldBackByGap Instance = new();

    public override string Rows => "Product gaps on the days on which they held back an open or a lost deal, a row for each span of days on which they stood the same.";

    public override IReadOnlyList<string> Sheets => ["product-gaps"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "HeldFrom";

    public override string UntilColumn => "HeldUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = EngagementColumns.And(Dimension.Gap);

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column == "GapAmount" ? "Amount" : column);

    public override IReadOnlyList<RowColumn> Columns { get; } = EngagementColumns.With(
        new("GapId", "Gap ID"),
        new("Gap", "Gap"),
        new("RaisedDate", "Raised", RowColumnKind.Date),
        new("Gaps", "Gaps of the deal", RowColumnKind.Count),
        new("GapAmount", "Amount by gap", RowColumnKind.Money),
        new("Amount", "Amount", RowColumnKind.Money));
}
