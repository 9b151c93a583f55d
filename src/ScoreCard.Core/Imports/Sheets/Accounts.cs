namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Customers and prospects: where a deal's industry, segment and geography come from.</summary>
public sealed class Accounts : Sheet
{
    public override string Kind => "accounts";

    public override string Title => "Accounts";

    public override string Entity => "Account";

    public override int Order => 10;

    public override IReadOnlyList<string> Prefixes => ["Account", "Organization", "Company", "Customer"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("Id", ColumnType.Name, "Account Name", "Account", "Company name", "Customer name", "Organization - Name", "Organization name", "Company", "Customer", "Organization")
        {
            IsKey = true, Required = true, Note = "The customer's name, as the opportunities sheet writes it.", Example = ("Acme Industries", "Bright Hospital Group"),
        },
        new("Industry", ColumnType.Text, "Industry", "sector", "Vertical", "Branch")
        {
            Note = "The trade the customer is in.", Example = ("Manufacturing", "Healthcare"),
        },
        new("Segment", ColumnType.Text, "Segment", "Customer segment", "Account segment", "Account tier", "Tier", "Market segment", "Size class")
        {
            Note = "The customer's size or tier, such as Enterprise, Mid-market or SMB.", Example = ("Enterprise", "Mid-market"),
        },
        new("Geography", ColumnType.Text, "Country", "office_location", "Billing Country", "Country/Region", "Address 1: Country/Region", "Location", "Geography")
        {
            Note = "The customer's country or location.", Example = ("Germany", "United States"),
        },
        new("Employees", ColumnType.Number, "Employees", "Number of Employees", "No. of Employees", "Employee count"),
        new("AnnualRevenue", ColumnType.Money, "Annual Revenue", "revenue", "Account revenue"),
        new("Parent", ColumnType.Text, "Parent Account", "subsidiary_of", "Parent company", "Parent"),
    ];
}
