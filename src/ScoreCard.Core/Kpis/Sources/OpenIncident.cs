namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Incidents on each day on which they were open at its end, in the version of the row that was valid on the day.</summary>
public sealed class OpenIncident : Source
{
    public static readonly OpenIncident Instance = new();

    public override string Rows => "Incidents on the days on which they were open, a row for each span of days on which they stood the same.";

    public override IReadOnlyList<string> Sheets => ["incidents"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "OpenFrom";

    public override string UntilColumn => "OpenUntil";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment, Dimension.Product, Dimension.ProductLine, Dimension.Severity, Dimension.Nature];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("IncidentId", "Incident ID"),
        new("Account", "Account"),
        new("Severity", "Severity"),
        new("Nature", "Nature"),
        new("Product", "Product"),
        new("ProductLine", "Product line"),
        new("OpenedDate", "Opened", RowColumnKind.Date),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
