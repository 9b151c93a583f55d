namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Upgrades of what customers run.</summary>
public sealed class Upgrades : Sheet
{
    public override string Kind => "upgrades";

    public override string Title => "Upgrades";

    public override string Entity => "Upgrade";

    public override int Order => 75;

    public override IReadOnlyList<string> CompositeKey => ["Account", "Product", "Version", "Date"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Upgrade ID"),
        CommonColumns.Account,
        CommonColumns.Product with { Required = true },
        new("Date", ColumnType.Date, "Upgrade Date", "Date", "Upgraded", "Upgraded On")
        {
            Required = true, Example = (new DateOnly(2026, 3, 10), new DateOnly(2026, 5, 9)),
        },
        new("Version", ColumnType.Text, "Version", "To Version", "New Version")
        {
            Example = ("4.2", "11.0"),
        },
        new("Result", ColumnType.Text, "Upgrade Result", "Result", "Outcome")
        {
            Values =
            [
                new("Success", "Successful", "Succeeded", "OK", "Done"),
                new("Failure", "Failed", "Rolled back", "Unsuccessful"),
            ],
            Example = ("Success", "Failure"),
        },
    ];
}
