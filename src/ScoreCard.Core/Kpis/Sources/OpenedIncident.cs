namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Incidents by the day on which they were opened.</summary>
public sealed class OpenedIncident : Source
{
    public static readonly OpenedIncident Instance = new();

    public override string Rows => "Incidents, one row each.";

    public override IReadOnlyList<string> Sheets => ["incidents"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "OpenedDate";

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
        new("ResolvedDate", "Resolved", RowColumnKind.Date),
        new("ResolutionHours", "Hours to resolve", RowColumnKind.Number),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
