namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Customers on each day on which the number of addressable accounts of their segment is known.</summary>
public sealed class MarketCustomer : Source
{
    public static readonly MarketCustomer Instance = new();

    public override string Rows => "Customers on the days on which the addressable accounts of their segment are known, a row for each span of these.";

    public override IReadOnlyList<string> Sheets => ["accounts", "market-sizes"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "CountedFrom";

    public override string UntilColumn => "CountedUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Account", "Account"),
        new("CustomerSince", "Customer since", RowColumnKind.Date),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
