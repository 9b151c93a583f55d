namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Active customers: accounts on each day from their first won deal on.</summary>
public sealed class CustomerPresence : Source
{
    public static readonly CustomerPresence Instance = new();

    public override string Rows => "Customers from the day of their first won deal on, one row each.";

    public override IReadOnlyList<string> Sheets => ["opportunities"];

    public override TimeBasis Basis => TimeBasis.Presence;

    public override string DateColumn => "PresentFrom";

    public override string UntilColumn => "PresentUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("Account", "Account"),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
        new("Head", "Customers", RowColumnKind.Number),
        new("PresentFrom", "Customer since", RowColumnKind.Date),
    ];
}
