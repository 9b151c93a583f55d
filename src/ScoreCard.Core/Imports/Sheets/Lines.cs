namespace ScoreCard.Core.Imports.Sheets;

/// <summary>The products of a deal, one line each.</summary>
public sealed class Lines : Sheet
{
    public override string Kind => "lines";

    public override string Title => "Opportunity products";

    public override string Entity => "OpportunityLine";

    public override int Order => 61;

    public override IReadOnlyList<string> Worth => ["Amount"];

    public override IReadOnlyList<string> CompositeKey => ["OpportunityId", "Product", "LineNumber"];

    /// <summary>In the deal's own currency, or in the one that the CRM converted it to.</summary>
    public override Parts? Parts { get; } = new("OpportunityId", "Amount", ["Amount", "ActualAmount", "OriginalAmount"]);

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Line ID", "Line Item ID", "Opportunity Product ID"),
        CommonColumns.Opportunity,
        CommonColumns.Product with { Required = true, Example = ("Edge Gateway 200", "Edge Gateway 200") },
        new("LineNumber", ColumnType.Text, "Line", "Line Number", "Line No.", "Position", "Pos.")
        {
            MaxLength = 40, Note = "Tells two lines of one product apart.", Example = ("1", "1"),
        },
        new("Quantity", ColumnType.Number, "Quantity", "Qty", "Pieces")
        {
            Example = (6m, 10m),
        },
        new("Amount", ColumnType.Money, "Line Amount", "Amount", "Total Price", "Total", "Line Total")
        {
            Example = (86_500m, 144_000m),
        },
    ];
}
