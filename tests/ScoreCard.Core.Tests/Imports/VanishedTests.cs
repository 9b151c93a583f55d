using ScoreCard.Core.Imports;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Rows that the store has and a later file has not.</summary>
public sealed class VanishedTests
{
    private static readonly object?[] Headers = ["Opportunity ID", "Opportunity Name", "Stage", "Amount", "Created Date", "Close Date"];
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateOnly September = new(2026, 9, 30);

    [Theory]
    [OnEachEngine]
    public async Task Whether_rows_that_the_file_lacks_are_gone_is_asked_before_anything_is_written(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);

        var asked = await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("E", 5)], On(September));

        var question = Assert.Single(asked.Issues);
        Assert.Equal((Severity.Question, "deals", null), (question.Severity, question.Sheet, question.Row));
        Assert.Equal("The file lacks 3 of 4 opportunities that are in the store, such as B (Deal B), C (Deal C), D (Deal D).", question.Problem);
        Assert.StartsWith("; say --full if", question.Option, StringComparison.Ordinal);
        Assert.Contains("closed as vanished on 2026-09-30", question.Option);
        Assert.Equal((true, null), (asked.IsStopped, asked.ImportId));
        Assert.Equal(["A", "B", "C", "D"], await store.CurrentAsync<string>("Opportunity", "Id"));
    }

    [Theory]
    [OnEachEngine]
    public async Task With_a_full_extract_they_are_listed_and_closed_and_with_a_partial_one_they_stay(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);
        object?[][] rows = [Headers, Deal("A", 1), Deal("D", 4)];

        var partial = await store.ImportDealsAsync(rows, request => On(September)(ImportedStore.Part(request)));
        var dry = await store.ImportDealsAsync(rows, request => On(September)(ImportedStore.Whole(request)) with { DryRun = true });
        var before = await store.CurrentAsync<string>("Opportunity", "Id");
        var full = await store.ImportDealsAsync(rows, request => On(September)(ImportedStore.Whole(request)));

        Assert.Equal((0L, null), (partial.Sheets[0].Vanished, partial.ImportId));
        Assert.Equal(["A", "B", "C", "D"], before);
        Assert.All([dry, full], result => Assert.Equal((2L, "B (Deal B), C (Deal C)"), (result.Sheets[0].Vanished, string.Join(", ", result.Sheets[0].VanishedRows))));
        Assert.Equal(["A", "D"], await store.CurrentAsync<string>("Opportunity", "Id"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_vanished_deal_leaves_the_pipeline_on_that_day_and_the_waterfall_says_so(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);
        await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("B", 2), Deal("D", 4)], request => On(September)(ImportedStore.Whole(request)));

        var waterfall = await store.Store.Get<WaterfallReader>().ReadAsync(store.Store.Calendar.Parse("2026-Q3"), Filter.None, null, TestContext.Current.CancellationToken);

        Assert.Equal(1m + 2 + 3 + 4, await store.Store.ValueAsync("pipeline", "2026-Q2"));
        Assert.Equal(1m + 2 + 4, await store.Store.ValueAsync("pipeline", "2026-Q3"));
        Assert.Equal(1m + 2 + 3 + 4, await store.Store.ValueAsync("pipeline", "2026-Q3", knownOn: June));
        Assert.Equal([new(WaterfallStep.Vanished, 1, -3)], waterfall.Changes);
        Assert.Equal((10m, 7m, 0m), (waterfall.Opening, waterfall.Closing, waterfall.Unexplained));
    }

    [Fact]
    public async Task A_first_import_of_a_kind_is_not_asked()
    {
        await using var store = await StoreAsync(StoreEngine.Sqlite);

        var accounts = await store.ImportAsync(new TinyWorkbook().Sheet("accounts", ["Account Name", "Industry"], ["Acme", "Retail"]));

        Assert.Empty(accounts.Issues);
        Assert.Equal(2, accounts.ImportId);
    }

    [Fact]
    public async Task A_rejected_row_is_not_taken_for_a_vanished_one()
    {
        await using var store = await StoreAsync(StoreEngine.Sqlite);
        object?[][] onlyRejected = [Headers, Deal("A", 1), Deal("B", 2), Deal("C", 3), Deal("D", "much")];

        var rejected = await store.ImportDealsAsync(onlyRejected, On(September));
        var skipped = await store.ImportDealsAsync([.. onlyRejected[..^2], Deal("D", "much"), Deal("E", 5)], request => On(September)(request) with { SkipRejected = true });
        var both = await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("B", "much")], On(September));

        Assert.DoesNotContain(rejected.Issues, issue => issue.Severity == Severity.Question);
        Assert.Equal((2, 1L), (skipped.ImportId, skipped.Changed));
        Assert.StartsWith("The file lacks at least 3 of 5 opportunities that are in the store.", both.Issues[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_hundred_are_listed_by_key_and_all_are_counted()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        var rows = Enumerable.Range(100, 130).Select(number => Deal($"A{number}", 1)).ToArray();
        await store.ImportDealsAsync([Headers, .. rows], On(June));

        var full = await store.ImportDealsAsync([Headers, rows[^1]], request => On(September)(ImportedStore.Whole(request)));

        Assert.Equal((129L, 100), (full.Sheets[0].Vanished, full.Sheets[0].VanishedRows.Count));
        Assert.Equal(new("A100", "Deal A100"), full.Sheets[0].VanishedRows[0]);
        Assert.Equal("A199", full.Sheets[0].VanishedRows[^1].Key);
    }

    private static async Task<ImportedStore> StoreAsync(StoreEngine engine)
    {
        var store = await ImportedStore.CreateAsync(engine);
        await store.ImportDealsAsync([Headers, Deal("A", 1), Deal("B", 2), Deal("C", 3), Deal("D", 4)], On(June));
        return store;
    }

    private static Func<ImportRequest, ImportRequest> On(DateOnly day) => request => request with { AsOf = day };

    private static object?[] Deal(string id, object amount) => [id, $"Deal {id}", "Prospecting", amount, new DateOnly(2026, 1, 5), new DateOnly(2026, 12, 1)];
}
