namespace ScoreCard.Core.Kpis.Sources;

/// <summary>What customers bought by the day of its first use.</summary>
public sealed class FirstUse : Source
{
    public static readonly FirstUse Instance = new();

    public override string Rows => "Entitlements that have been used, one row each.";

    public override IReadOnlyList<string> Sheets => ["entitlements"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "FirstUseDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment, Dimension.Product, Dimension.ProductLine, Dimension.AdoptionStage];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("EntitlementId", "Entitlement ID"),
        new("Account", "Account"),
        new("Product", "Product"),
        new("ProductLine", "Product line"),
        new("PurchasedDate", "Purchased", RowColumnKind.Date),
        new("FirstUseDate", "First used", RowColumnKind.Date),
        new("DaysToFirstUse", "Days to first use", RowColumnKind.Count),
        new("AdoptionStage", "Stage"),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
