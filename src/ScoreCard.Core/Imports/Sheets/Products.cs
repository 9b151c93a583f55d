namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What is sold: a deal's product line, and the list price that stands in for a missing amount.</summary>
public sealed class Products : Sheet
{
    public override string Kind => "products";

    public override string Title => "Products";

    public override string Entity => "Product";

    public override int Order => 20;

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("Id", ColumnType.Name, "Product Name", "Product", "Item", "SKU", "Product Code")
        {
            IsKey = true, Required = true, Note = "The product, as the opportunities sheet writes it.", Example = ("Edge Gateway 200", "Insight Suite"),
        },
        new("ProductLine", ColumnType.Text, "Product Line", "series", "Product Family", "Product category", "Category", "Family", "Brand", "Line")
        {
            MayGroup = true, Note = "The brand or family; a deal with two or more of them is a cross-brand deal.", Example = ("Edge", "Insight"),
        },
        new("ListPrice", ColumnType.Money, "List Price", "sales_price", "Unit Price", "Price", "Standard Price", "Current price")
        {
            Note = "Stands in, flagged as an estimate, where a deal has no amount.", Example = (12_500m, 48_000m),
        },
        CommonColumns.Currency with { Note = "Of the list price, which nothing converts: the reporting currency, or blank for it." },
    ];

    public override Conversion? Conversion { get; } = new("Currency", ["ListPrice"], Day: null);
}
