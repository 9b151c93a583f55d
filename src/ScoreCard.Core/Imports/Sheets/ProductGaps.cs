namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What a deal needs and our products lack.</summary>
public sealed class ProductGaps : Sheet
{
    public override string Kind => "product-gaps";

    public override string Title => "Product gaps";

    public override string Entity => "ProductGap";

    public override int Order => 66;

    public override IReadOnlyList<string> CompositeKey => ["OpportunityId", "Product", "Gap"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Gap ID"),
        CommonColumns.Opportunity,
        CommonColumns.Product,
        new("Gap", ColumnType.Text, "Gap", "Product Gap", "Missing Feature", "Feature", "Feature Request")
        {
            Required = true, Example = ("Modbus over serial", "Single sign-on"),
        },
        new("RaisedDate", ColumnType.Date, "Raised", "Raised Date", "Raised On", "Reported", "Reported On")
        {
            Required = true, Example = (new DateOnly(2026, 2, 10), new DateOnly(2026, 4, 8)),
        },
        new("ClosedDate", ColumnType.Date, "Gap Closed", "Closed", "Closed Date", "Closed On", "Fixed")
        {
            Note = "Blank while the gap is open.", Example = (new DateOnly(2026, 3, 30), null),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("ClosedDate", "RaisedDate"),
    ];
}
