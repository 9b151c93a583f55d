using ScoreCard.Core.Imports;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports;

public sealed class ImportEffectsTests
{
    private static readonly object?[] Headers = ["Opportunity ID", "Opportunity Name", "Stage", "Amount", "Created Date", "Close Date"];

    private static readonly object?[][] First =
    [
        Headers,
        Deal("A", "Negotiation/Review", 100, new(2026, 9, 30)),
        Deal("B", "Closed Won", 40, new(2026, 8, 1)),
        Deal("C", "Negotiation/Review", 7, new(2026, 9, 30)),
        Deal("D", "Negotiation/Review", 5, new(2026, 12, 1)),
    ];

    private static readonly object?[][] Second =
    [
        Headers,
        Deal("A", "Closed Won", 120, new(2026, 9, 20)),
        Deal("B", "Negotiation/Review", 40, new(2026, 12, 1)),
        Deal("C", "Closed Lost", 7, new(2026, 9, 21)),
        Deal("E", "Closed Won", 11, new(2026, 6, 1)),
    ];

    [Theory]
    [OnEachEngine]
    public async Task A_dry_run_says_which_deals_move_and_what_they_are_worth(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportDealsAsync(First);

        var result = await TryAsync(store, full: true);

        Assert.Equal(
            [new(DealChange.New, 1, 11), new(DealChange.Won, 2, 131), new(DealChange.Lost, 1, 7), new(DealChange.Reopened, 1, 40), new(DealChange.Vanished, 1, 5)],
            result.Effects!.Deals);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_dry_run_tells_the_readings_that_the_import_then_has(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportDealsAsync(First);
        var before = await ReadingsAsync(store);

        var effects = (await TryAsync(store)).Effects!;

        Assert.Equal(["2026-Q4", "2026-Q3", "2026-Q2", "2026-Q1"], effects.Quarters.Select(quarter => quarter.Name));
        Assert.Equal(before, await ReadingsAsync(store));
        await store.ImportDealsAsync(Second, Next);
        var after = await ReadingsAsync(store);
        Assert.Equal(
            before.Keys.Where(key => before[key] != after[key]).Select(key => (key, before[key], after[key])).OrderBy(moved => moved.key),
            effects.Readings.Select(moved => ((moved.Kpi.Id, moved.Period.Name), moved.Before.Value, moved.After.Value)).OrderBy(moved => moved.Item1));
        Assert.Contains(effects.Readings, moved => moved is { Kpi.Id: "revenue", Period.Name: "2026-Q3", Before.Value: 40, After.Value: 120 });
    }

    [Theory]
    [OnEachEngine]
    public async Task Nothing_moves_in_an_empty_store_nor_where_the_file_says_nothing_new(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);

        Assert.Null((await store.ImportDealsAsync(First, request => request with { DryRun = true, Effects = true })).Effects);
        await store.ImportDealsAsync(First);
        Assert.Null((await store.ImportDealsAsync(First, request => request with { DryRun = true, Effects = true })).Effects);
    }

    private static object?[] Deal(string id, string stage, int amount, DateOnly close) => [id, $"Deal {id}", stage, amount, new DateOnly(2026, 3, 2), close];

    private static ImportRequest Next(ImportRequest request) => request with { AsOf = new DateOnly(2026, 10, 14), Full = false };

    private static Task<ImportResult> TryAsync(ImportedStore store, bool full = false) =>
        store.ImportDealsAsync(Second, request => Next(request) with { DryRun = true, Effects = true, Full = full });

    private static async Task<Dictionary<(string, string), decimal?>> ReadingsAsync(ImportedStore store)
    {
        string[] quarters = ["2026-Q4", "2026-Q3", "2026-Q2", "2026-Q1"];
        var readings = await store.Store.Get<KpiReader>().ReadAsync(
            new() { Kpis = store.Store.Kpis.All, Periods = [.. quarters.Select(store.Store.Calendar.Parse)] }, TestContext.Current.CancellationToken);
        return readings.ToDictionary(reading => (reading.Kpi.Id, reading.Period.Name), reading => reading.Value);
    }
}
