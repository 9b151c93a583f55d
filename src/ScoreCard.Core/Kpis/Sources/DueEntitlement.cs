namespace ScoreCard.Core.Kpis.Sources;

/// <summary>What customers bought on each day from the one on which it should be implemented, in the version of the row that was valid on the day.</summary>
public sealed class DueEntitlement : Source
{
    public static readonly DueEntitlement Instance = new();

    public override string Rows => "Entitlements on the days from their due date on, a row for each span of days on which they stood the same.";

    public override IReadOnlyList<string> Sheets => ["entitlements"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "DueFrom";

    public override string UntilColumn => "DueUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment, Dimension.Product, Dimension.ProductLine, Dimension.AdoptionStage, Dimension.Account];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("EntitlementId", "Entitlement ID"),
        new("Account", "Account"),
        new("Product", "Product"),
        new("ProductLine", "Product line"),
        new("PurchasedDate", "Purchased", RowColumnKind.Date),
        new("DueDate", "Due", RowColumnKind.Date),
        new("ImplementedDate", "Implemented", RowColumnKind.Date),
        new("AdoptionStage", "Stage"),
        new("Value", "Value", RowColumnKind.Money),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
