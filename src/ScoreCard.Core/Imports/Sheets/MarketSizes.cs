namespace ScoreCard.Core.Imports.Sheets;

/// <summary>How large the market of a segment is in a period.</summary>
public sealed class MarketSizes : Sheet
{
    public override string Kind => "market-sizes";

    public override string Title => "Market sizes";

    public override string Entity => "MarketSize";

    public override int Order => 80;

    public override IReadOnlyList<string> CompositeKey => ["Segment", "FromDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Market ID"),
        new("Segment", ColumnType.Text, "Segment", "Market Segment", "Customer Segment")
        {
            Required = true, Note = "As the accounts sheet writes it.", Example = ("Enterprise", "Mid-market"),
        },
        CommonColumns.From with { Example = (new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 1)) },
        CommonColumns.Until with { Required = true, Example = (new DateOnly(2026, 12, 31), new DateOnly(2026, 12, 31)) },
        new("Size", ColumnType.Money, "Market Size", "Size", "TAM", "Market")
        {
            Required = true, Example = (4_200_000m, 1_800_000m),
        },
        CommonColumns.Currency,
        new("AddressableAccounts", ColumnType.Number, "Addressable Accounts", "Target Accounts", "Number Of Accounts")
        {
            Example = (120m, 340m),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("UntilDate", "FromDate"),
        RowRule.Positive("Size"),
        RowRule.NotNegative("AddressableAccounts"),
    ];

    public override Spans? Spans { get; } = new("Segment", "FromDate", "UntilDate");

    public override Conversion? Conversion { get; } = new("Currency", ["Size"], "FromDate");
}
