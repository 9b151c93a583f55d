using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Deals that would be in the store twice, or no longer, if nobody were asked.</summary>
public sealed class CountedTwiceTests
{
    private static readonly object?[] Headers = ["Opportunity ID", "Opportunity Name", "Account Name", "Stage", "Amount", "Close Date"];
    private static readonly DateOnly June = new(2026, 6, 30);

    private static readonly object?[][] Deals = [Headers, ["A1", "One", "Acme", "Closed Won", 1000, June], ["A2", "Two", "Beta", "Closed Lost", 500, June], ["A3", "Three", "Beta", "Closed Won", 250, June]];

    [Theory]
    [OnEachEngine]
    public async Task Deals_that_come_back_with_ids_are_asked_about(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportDealsAsync([.. Deals.Select(row => row[1..])]);

        var asked = await store.ImportDealsAsync(Deals);
        var full = await store.ImportDealsAsync(Deals, ImportedStore.Whole);

        Assert.StartsWith("3 opportunities of the store have the Account Name and Opportunity Name of a row of the file, but another id, and would count twice.", Assert.Single(asked.Issues).Problem, StringComparison.Ordinal);
        Assert.Null(asked.ImportId);
        Assert.Equal(3, full.Vanished);
        Assert.Equal(["A1", "A2", "A3"], await store.CurrentAsync<string>("Opportunity", "Id"));
    }

    [Theory]
    [InlineData("none", new[] { "A1", "A2", "A3" })]
    [InlineData("opportunities", new[] { "A1", "A2", "A3", "Acme | One" })]
    public async Task A_sheet_without_ids_beside_one_with_them_is_asked_about(string answer, string[] ids)
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var workbook = new TinyWorkbook().Sheet("Data", Deals).Sheet("Top 10", [["Top deals"], [.. Headers[1..]], [.. Deals[1][1..]]]);

        var asked = await store.ImportAsync(workbook);
        var told = await store.ImportAsync(workbook, request => request with { SheetKinds = new Dictionary<string, string> { ["Top 10"] = answer } });
        var again = await store.ImportAsync(workbook, request => request with { Full = true });

        var question = Assert.Single(asked.Issues, issue => issue.Severity == Severity.Question);
        Assert.Equal(("Top 10", 2), (question.Sheet, question.Row));
        Assert.NotNull(told.ImportId);
        Assert.Equal(ids.Order(StringComparer.Ordinal), await store.CurrentAsync<string>("Opportunity", "Id"));
        Assert.False(again.HasQuestions);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_full_extract_that_is_remembered_does_not_close_most_of_the_store(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportDealsAsync(Deals, ImportedStore.Whole);

        var most = await store.ImportDealsAsync(Deals[..^1], request => request with { AsOf = new DateOnly(2026, 10, 2) });
        var others = await store.ImportDealsAsync([Headers, ["B1", "Another", "Acme", "Closed Won", 10, June]], request => request with { AsOf = new DateOnly(2026, 10, 3) });

        Assert.Equal((1, 2), (most.Vanished, await CountAsync(store)));
        Assert.StartsWith("Files with these headers were full extracts so far, but this one holds less than half of what there is. The file lacks 2 of 2 opportunities", Assert.Single(others.Issues).Problem, StringComparison.Ordinal);
        Assert.Null(others.ImportId);
    }

    [Theory]
    [OnEachEngine]
    public async Task The_deals_of_a_file_are_added_up_to_be_held_against_the_CRM(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        object?[] headers = [.. Headers, "Actual Amount", "Currency"];

        var result = await store.ImportDealsAsync(
        [
            headers,
            ["A1", "One", "Acme", "Closed Won", 1000.05, June, 900.01, "EUR"],
            ["A2", "Two", "Acme", "Closed Won", 500, June, 0, "EUR"],
            ["A3", "Three", "Acme", "Prospecting", 70, June, 7, "EUR"],
            ["A4", "Four", "Acme", "Closed Lost", null, June, null, null],
            .. Enumerable.Range(0, 1_000).Select(number => new object?[] { $"B{number}", "Large", "Acme", "Closed Lost", 999_999_999_999m, June, null, "EUR" }),
            ["A5", "Five", "Acme", "Closed Won", "much", June, null, "EUR"],
        ],
        request => request with { SkipRejected = true });

        Assert.Equal([new(Outcome.Won, "EUR", 2, 1400.01m), new(Outcome.Lost, null, 1, 0) { WithoutAmount = 1 }, new(Outcome.Lost, "EUR", 1_000, 999_999_999_999_000m), new DealSum(Outcome.Open, "EUR", 1, 70)], result.Deals);
        Assert.Equal(1, result.RejectedDeals);
    }

    [Fact]
    public async Task A_day_to_come_is_said_and_one_far_away_refused()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);

        var refused = await Assert.ThrowsAsync<RefusalException>(() => store.ImportDealsAsync(Deals, request => request with { AsOf = new DateOnly(2206, 11, 28) }));
        var soon = await store.ImportDealsAsync(Deals, request => request with { AsOf = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).AddDays(40), DryRun = true });
        File.SetLastWriteTimeUtc(store.PathOf("deals.xlsx"), new DateTime(2090, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var taken = await store.ImportFileAsync(store.PathOf("deals.xlsx"), request => request with { AsOf = null });

        Assert.Contains("which is to come", Assert.Single(soon.Issues).Problem, StringComparison.Ordinal);
        Assert.StartsWith("The data cannot be as of 2206-11-28", refused.Message, StringComparison.Ordinal);
        Assert.True(taken.AsOf < new DateOnly(2090, 1, 1));
    }

    [Fact]
    public async Task A_conversion_rate_says_how_much_the_reporting_currency_is_worth()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);

        var result = await store.ImportAsync(new TinyWorkbook().Sheet("Rates", [["Currency", "Conversion Rate", "Start Date"], ["EUR", 0.8, new DateOnly(2026, 1, 1)], ["JPY", 0, new DateOnly(2026, 1, 1)]]), request => request with { SkipRejected = true });

        Assert.Equal([125_000_000L], await store.CurrentAsync<long>("ExchangeRate", "Rate"));
        Assert.Contains("is not above zero", Assert.Single(result.Issues).Problem, StringComparison.Ordinal);
    }

    private static async Task<int> CountAsync(ImportedStore store) => (await store.CurrentAsync<string>("Opportunity", "Id")).Count;
}
