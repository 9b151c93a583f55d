using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

/// <summary>An extract of an earlier day that is imported after one of a later day.</summary>
public sealed class OlderExportTests
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateOnly August = new(2026, 8, 31);

    private static readonly object?[] Columns = ["Id", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"];

    [Theory]
    [OnEachEngine]
    public async Task It_says_what_was_and_leaves_what_is(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(August, [Columns, Deal("A", "Open", 300), Deal("B", "Won", 50, new(2026, 8, 3)), Deal("C", "Open", 7)]);
        var current = await CurrentAsync(store);
        var older = await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100), Deal("B", "Open", 40), Deal("C", "Open", 7)]);

        Assert.Equal(current, await CurrentAsync(store));
        Assert.Equal(August, (await store.Store.StatusAsync(TestContext.Current.CancellationToken)).DataAsOf);
        Assert.Equal((307m, 147m, 50m), (await store.ValueAsync("pipeline", "2026-Q3"), await store.ValueAsync("pipeline", "2026-Q2"), await store.ValueAsync("revenue", "2026-Q3")));
        var entry = (await store.Get<ImportLog>().FindAsync(older, TestContext.Current.CancellationToken))!.Entry;
        Assert.Equal((0L, 2L, 1L), (entry.Inserted, entry.Updated, entry.Unchanged));
    }

    [Theory]
    [OnEachEngine]
    public async Task As_known_on_the_days_between_the_two_only_the_older_one_counts(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(August, [Columns, Deal("A", "Open", 300), Deal("B", "Won", 50, new(2026, 6, 3))]);
        Assert.Null(await store.ValueAsync("revenue", "2026-Q2", new DateOnly(2026, 7, 15)));
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100), Deal("B", "Won", 40, new(2026, 6, 3))]);

        foreach (var day in new[] { June, new DateOnly(2026, 7, 15), new DateOnly(2026, 8, 30) })
        {
            Assert.Equal((100m, 40m), (await store.ValueAsync("pipeline", "2026-07", day), await store.ValueAsync("revenue", "2026-Q2", day)));
        }

        Assert.Equal((300m, 50m), (await store.ValueAsync("pipeline", "2026-Q3", August), await store.ValueAsync("revenue", "2026-Q2", August)));
    }

    [Theory]
    [OnEachEngine]
    public async Task The_pipeline_reconciles_over_a_period_whatever_order_the_exports_came_in(StoreEngine engine)
    {
        object?[][] then = [Columns, Deal("A", "Open", 100), Deal("B", "Open", 40), Deal("C", "Open", 7), Deal("D", "Lost", 9, new(2026, 6, 4))];
        object?[][] now = [Columns, Deal("A", "Open", 300), Deal("B", "Won", 50, new(2026, 8, 3)), Deal("D", "Open", 9), Deal("E", "Open", 11, created: new(2026, 7, 9))];
        await using var inOrder = await TestStore.CreateAsync(engine);
        await inOrder.WriteAsync<Opportunities>(June, then, full: true);
        await inOrder.WriteAsync<Opportunities>(August, now, full: true);
        await using var turned = await TestStore.CreateAsync(engine);
        await turned.WriteAsync<Opportunities>(August, now, full: true);
        await turned.WriteAsync<Opportunities>(June, then, full: true);

        var expected = await WaterfallAsync(inOrder);
        var waterfall = await WaterfallAsync(turned);

        Assert.Equal((147m, 320m), (expected.Opening, expected.Closing));
        Assert.Equal((147m, 320m), (waterfall.Opening, waterfall.Closing));
        Assert.Equal((0m, 0m), (expected.Unexplained, waterfall.Unexplained));
        Assert.Equal(expected.Changes, waterfall.Changes);
    }

    private static async Task<Waterfall> WaterfallAsync(TestStore store) =>
        await store.Get<WaterfallReader>().ReadAsync(store.Calendar.Parse("2026-Q3"), Filter.None, cancel: TestContext.Current.CancellationToken);

    private static async Task<string[]> CurrentAsync(TestStore store) =>
        [.. (await store.Get<KpiReader>().ReadAsync(
            new() { Kpis = store.Kpis.All, Periods = [store.Calendar.Parse("2026-09"), store.Calendar.Parse("2026-10")], Trend = 1 },
            TestContext.Current.CancellationToken)).Select(reading => $"{reading.Kpi.Id} {reading.Period} {reading.Figure}")];

    private static object?[] Deal(string id, string outcome, long amount, DateOnly? closed = null, DateOnly? created = null) =>
        [id, outcome, outcome, amount * 10_000, created ?? new DateOnly(2026, 5, 1), closed];
}
