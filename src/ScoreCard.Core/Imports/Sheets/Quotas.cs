namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What a person is to sell in a period.</summary>
public sealed class Quotas : Sheet
{
    public override string Kind => "quotas";

    public override string Title => "Quotas";

    public override string Entity => "Quota";

    public override int Order => 81;

    public override IReadOnlyList<string> CompositeKey => ["Person", "FromDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Quota ID"),
        CommonColumns.Person with { Aliases = [.. CommonColumns.Person.Aliases, "Owner", "Owner Name", "Quota Owner", "Opportunity Owner"], Example = ("Dana Fischer", "Dana Fischer") },
        CommonColumns.From with { Aliases = ["From Date", "Valid From", "Period Start", "Period From"], Example = (new DateOnly(2026, 1, 1), new DateOnly(2026, 7, 1)) },
        CommonColumns.Until with { Aliases = ["Until Date", "To", "Valid To", "Valid Until", "Period End", "Period To"], Required = true, Example = (new DateOnly(2026, 6, 30), new DateOnly(2026, 12, 31)) },
        new("Amount", ColumnType.Money, "Quota", "Amount", "Quota Amount", "Target")
        {
            Required = true, Example = (400_000m, 450_000m),
        },
        CommonColumns.Currency,
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("UntilDate", "FromDate"),
        RowRule.Positive("Amount", "leave the row out where there is no quota"),
    ];

    public override Spans? Spans { get; } = new("Person", "FromDate", "UntilDate");

    public override Conversion? Conversion { get; } = new("Currency", ["Amount"], "FromDate");
}
