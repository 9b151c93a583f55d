namespace ScoreCard.Core.Kpis.Sources;

/// <summary>What customers ask of our products by the day of the first answer.</summary>
public sealed class AnsweredRequirement : Source
{
    public static readonly AnsweredRequirement Instance = new();

    public override string Rows => "Requirements of customers that were answered, one row each.";

    public override IReadOnlyList<string> Sheets => ["requirements"];

    public override TimeBasis Basis => TimeBasis.Event;

    public override string DateColumn => "AnsweredDate";

    public override IReadOnlyList<Dimension> Dimensions { get; } = [Dimension.Region, Dimension.Geography, Dimension.Industry, Dimension.Segment, Dimension.Product, Dimension.ProductLine, Dimension.RequirementStatus];

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("RequirementId", "Requirement ID"),
        new("Account", "Account"),
        new("Title", "Requirement"),
        new("RequirementStatus", "Status"),
        new("Product", "Product"),
        new("ProductLine", "Product line"),
        new("AskedDate", "Asked", RowColumnKind.Date),
        new("AnsweredDate", "Answered", RowColumnKind.Date),
        new("DeliveredDate", "Delivered", RowColumnKind.Date),
        new("ResponseDays", "Days to answer", RowColumnKind.Count),
        new("Region", "Region"),
        new("Geography", "Geography"),
        new("Industry", "Industry"),
        new("Segment", "Segment"),
    ];
}
