namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What has been delivered of a contract.</summary>
public sealed class Deliveries : Sheet
{
    public override string Kind => "deliveries";

    public override string Title => "Deliveries";

    public override string Entity => "Delivery";

    public override int Order => 51;

    public override IReadOnlyList<string> CompositeKey => ["ContractId", "Date"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Delivery ID", "Delivery Number"),
        new("ContractId", ColumnType.Text, "Contract ID", "Contract Number", "Contract No.", "Contract")
        {
            RefersTo = "contracts", MustExist = true, Required = true, Note = "As the contracts sheet writes it.", Example = ("C-2001", "C-2002"),
        },
        new("Date", ColumnType.Date, "Delivery Date", "Date", "Delivered", "Delivered On", "Invoice Date")
        {
            Required = true, Example = (new DateOnly(2026, 5, 29), new DateOnly(2026, 1, 15)),
        },
        new("Value", ColumnType.Money, "Delivered Value", "Value", "Amount", "Invoiced")
        {
            Required = true, Note = "In the currency of the contract.", Example = (40_000m, 60_000m),
        },
    ];
}
