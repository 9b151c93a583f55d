namespace ScoreCard.Core.Kpis.Sources;

/// <summary>The market of each segment on each day on which its size is known.</summary>
public sealed class MarketPresence : Source
{
    public static readonly MarketPresence Instance = new();

    public override string Rows => "Markets of segments, a row for each span of days with one size.";

    public override IReadOnlyList<string> Sheets => ["market-sizes"];

    public override TimeBasis Basis => TimeBasis.Presence;

    public override string DateColumn => "SizeFrom";

    public override string UntilColumn => "SizeUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Segment];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Segment", "Segment"),
        new("SizeFrom", "From", RowColumnKind.Date),
        new("SizeUntil", "Until", RowColumnKind.Date),
        new("Accounts", "Addressable accounts", RowColumnKind.Number),
        new("Size", "Size", RowColumnKind.Money),
        new("AnnualSize", "Size of a year", RowColumnKind.Money),
    ];
}
