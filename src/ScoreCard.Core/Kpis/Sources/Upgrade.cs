namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Upgrades of what customers run by their day.</summary>
public sealed class Upgrade : Source
{
    public static readonly Upgrade Instance = new();

    public override string Rows => "Upgrades, one row each.";

    public override IReadOnlyList<string> Sheets => ["upgrades"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "UpgradeDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment, Dimension.Product, Dimension.ProductLine];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("UpgradeId", "Upgrade ID"),
        new("Account", "Account"),
        new("Product", "Product"),
        new("ProductLine", "Product line"),
        new("Version", "Version"),
        new("UpgradeDate", "Upgraded", RowColumnKind.Date),
        new("Result", "Result"),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
