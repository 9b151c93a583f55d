using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

public sealed class WaterfallTests
{
    private static readonly object?[] Columns = ["Id", "Outcome", "Amount", "Region", "CreatedDate", "CloseDate"];
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateOnly September = new(2026, 9, 30);

    [Theory]
    [OnEachEngine]
    public async Task Each_deal_takes_one_step_and_the_steps_reconcile(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);

        var waterfall = await ReadAsync(store);

        Assert.Equal((new DateOnly(2026, 6, 30), September), (waterfall.From, waterfall.To));
        Assert.Equal(
            [
                new(WaterfallStep.New, 1, 70), new(WaterfallStep.Increased, 1, 25), new(WaterfallStep.Reopened, 1, 80), new(WaterfallStep.Decreased, 1, -5),
                new(WaterfallStep.Won, 1, -30), new(WaterfallStep.Lost, 1, -40), new(WaterfallStep.Void, 1, -50), new(WaterfallStep.Vanished, 1, -60),
            ],
            waterfall.Changes);
        Assert.Equal((100m + 20 + 30 + 40 + 50 + 60 + 9, 125m + 15 + 70 + 80 + 9, 0m), (waterfall.Opening, waterfall.Closing, waterfall.Unexplained));
    }

    [Theory]
    [OnEachEngine]
    public async Task It_is_the_change_of_the_pipeline_in_every_slice(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);
        var west = Filter.None.With(Dimension.Region, "West");

        var waterfall = await ReadAsync(store, west);

        var change = await store.ReadAsync("pipeline-change", "2026-Q3", filter: west);
        Assert.Equal(change.Value, waterfall.Closing - waterfall.Opening);
        Assert.Equal(0m, waterfall.Unexplained);
        Assert.Equal(WaterfallStep.Increased, Assert.Single(waterfall.Changes).Step);
    }

    [Theory]
    [OnEachEngine]
    public async Task As_known_before_the_second_export_nothing_had_moved_but_by_date(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);

        var waterfall = await ReadAsync(store, knownOn: June);

        Assert.Empty(waterfall.Changes);
        Assert.Equal(waterfall.Opening, waterfall.Closing);
    }

    private static async Task<TestStore> StoreAsync(StoreEngine engine)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns,
            Deal("grows", "Open", 100, "West"), Deal("shrinks", "Open", 20), Deal("wins", "Open", 30), Deal("loses", "Open", 40), Deal("voids", "Open", 50),
            Deal("goes", "Open", 60), Deal("stays", "Open", 9), Deal("returns", "Lost", 80, closed: new(2026, 5, 1))]);
        await store.WriteAsync<Opportunities>(September, [Columns,
            Deal("grows", "Open", 125, "West"), Deal("shrinks", "Open", 15), Deal("wins", "Won", 33, closed: new(2026, 8, 1)), Deal("loses", "Lost", 40, closed: new(2026, 8, 2)),
            Deal("voids", "Void", 50, closed: new(2026, 8, 3)), Deal("stays", "Open", 9), Deal("returns", "Open", 80), Deal("comes", "Open", 70, created: new(2026, 7, 9))], full: true);
        return store;
    }

    private static Task<Waterfall> ReadAsync(TestStore store, Filter? filter = null, DateOnly? knownOn = null) =>
        store.Get<WaterfallReader>().ReadAsync(store.Calendar.Parse("2026-Q3"), filter ?? Filter.None, knownOn, TestContext.Current.CancellationToken);

    private static object?[] Deal(string id, string outcome, decimal amount, string region = "East", DateOnly? created = null, DateOnly? closed = null) =>
        [id, outcome, (long)(amount * SheetRow.Scale), region, created ?? new DateOnly(2026, 1, 5), closed];
}
