namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What a customer bought, and how far it is in use.</summary>
public sealed class Entitlements : Sheet
{
    public override string Kind => "entitlements";

    public override string Title => "Entitlements";

    public override string Entity => "Entitlement";

    public override int Order => 73;

    public override IReadOnlyList<string> CompositeKey => ["Account", "Product", "PurchasedDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Entitlement ID"),
        CommonColumns.Account,
        CommonColumns.Product with { Required = true },
        new("PurchasedDate", ColumnType.Date, "Purchased", "Purchased Date", "Purchase Date", "Purchased On", "Bought", "Order Date")
        {
            Required = true, Example = (new DateOnly(2026, 4, 22), new DateOnly(2025, 11, 3)),
        },
        new("DueDate", ColumnType.Date, "Implementation Due", "Due", "Due Date", "Planned Go-live")
        {
            Note = "When it should be implemented.", Example = (new DateOnly(2026, 7, 31), new DateOnly(2026, 2, 27)),
        },
        new("Value", ColumnType.Money, "Entitlement Value", "Value", "Price")
        {
            Example = (86_500m, 60_000m),
        },
        CommonColumns.Currency,
        new("ImplementedDate", ColumnType.Date, "Implemented", "Implemented Date", "Implemented On", "Go-live")
        {
            Example = (null, new DateOnly(2026, 2, 20)),
        },
        new("FirstUseDate", ColumnType.Date, "First Use", "First Used", "First Use Date")
        {
            Example = (null, new DateOnly(2026, 2, 23)),
        },
        new("Stage", ColumnType.Text, "Adoption Stage", "Stage")
        {
            Values =
            [
                new("Information", "Informed", "Planning", "Planned"),
                new("Implementation", "Implementing", "In implementation", "Rollout"),
                new("Infusion", "Infused", "In use", "Adopted", "Live"),
            ],
            Example = ("Implementation", "Infusion"),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("DueDate", "PurchasedDate"),
        RowRule.NotBefore("ImplementedDate", "PurchasedDate"),
        RowRule.NotBefore("FirstUseDate", "PurchasedDate", warns: true),
        RowRule.NotNegative("Value"),
    ];

    public override Conversion? Conversion { get; } = new("Currency", ["Value"], "PurchasedDate");
}
