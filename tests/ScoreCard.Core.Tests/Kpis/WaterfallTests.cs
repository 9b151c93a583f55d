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
    public async Task A_deal_that_goes_from_one_slice_to_another_leaves_the_one_and_enters_the_other(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("goes", "Open", 60, "West"), Deal("stays", "Open", 9, "West")]);
        await store.WriteAsync<Opportunities>(September, [Columns, Deal("goes", "Open", 70, "East"), Deal("stays", "Open", 9, "West")]);

        var (west, east) = (await ReadAsync(store, Filter.None.With(Dimension.Region, "West")), await ReadAsync(store, Filter.None.With(Dimension.Region, "East")));

        Assert.Equal([new(WaterfallStep.Left, 1, -60)], west.Changes);
        Assert.Equal([new(WaterfallStep.Entered, 1, 70)], east.Changes);
        Assert.Equal((2L, 1L, 0L, 1L), (west.OpeningDeals, west.ClosingDeals, east.OpeningDeals, east.ClosingDeals));
        Assert.Equal([new(WaterfallStep.Increased, 1, 10)], (await ReadAsync(store)).Changes);
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

    [Theory]
    [OnEachEngine]
    public async Task Behind_each_step_are_its_deals_and_they_add_up_to_it(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);
        var lines = new List<string>();

        foreach (var step in Enum.GetValues<WaterfallStep>())
        {
            var page = await RowsAsync(store, step);
            Assert.Equal((page.Rows.Count, page.Rows.Sum(row => (decimal?)row[page.Place("Change")])), ((int)page.Total, page.Sum ?? 0));
            lines.AddRange(page.Rows.Select(row => string.Join(' ', row[0], step, row[page.Place("AmountAtStart")] ?? "-", row[page.Place("AmountAtEnd")] ?? "-", row[page.Place("Change")])));
        }

        Assert.Equal(
            [
                "comes New - 70 70", "grows Increased 100 125 25", "returns Reopened - 80 80", "shrinks Decreased 20 15 -5",
                "wins Won 30 - -30", "loses Lost 40 - -40", "voids Void 50 - -50", "goes Vanished 60 - -60",
            ],
            lines);
    }

    [Theory]
    [OnEachEngine]
    public async Task The_deals_of_a_step_are_those_of_the_slice_the_search_and_the_day_of_knowledge(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);

        Assert.Equal(["grows"], Ids(await RowsAsync(store, WaterfallStep.Increased, query => query with { Filter = Filter.None.With(Dimension.Region, "West") })));
        Assert.Empty(Ids(await RowsAsync(store, WaterfallStep.Increased, query => query with { Filter = Filter.None.With(Dimension.Region, "East") })));
        Assert.Equal(["wins"], Ids(await RowsAsync(store, WaterfallStep.Won, query => query with { Search = "WIN" })));
        Assert.Empty(Ids(await RowsAsync(store, WaterfallStep.Won, query => query with { Search = "lose" })));
        Assert.Empty(Ids(await RowsAsync(store, WaterfallStep.Won, query => query with { KnownOn = June })));
    }

    [Theory]
    [OnEachEngine]
    public async Task The_deals_that_weigh_most_come_first_whether_they_add_or_take(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("small", "Open", 10), Deal("large", "Open", 20)]);
        await store.WriteAsync<Opportunities>(September, [Columns,
            Deal("small", "Lost", 10, closed: new(2026, 8, 1)), Deal("large", "Lost", 20, closed: new(2026, 8, 1)),
            Deal("little", "Open", 10, created: new(2026, 7, 1)), Deal("much", "Open", 20, created: new(2026, 7, 1))]);

        Assert.Equal(["large", "small"], Ids(await RowsAsync(store, WaterfallStep.Lost)));
        Assert.Equal(["much", "little"], Ids(await RowsAsync(store, WaterfallStep.New)));
        Assert.Equal(["small"], Ids(await RowsAsync(store, WaterfallStep.Lost, query => query with { Skip = 1, Take = 1 })));
    }

    [Fact]
    public async Task What_is_no_change_of_the_pipeline_has_no_steps()
    {
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite);

        var refused = await Assert.ThrowsAsync<RefusalException>(() => RowsAsync(store, WaterfallStep.Won, query => query with { Kpi = store.Kpis.Get("win-rate") }));

        Assert.Equal("Win rate has no steps: only a change of the pipeline is made of them.", refused.Message);
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

    private static Task<RowPage> RowsAsync(TestStore store, WaterfallStep step, Func<RowQuery, RowQuery>? but = null)
    {
        var query = new RowQuery { Kpi = store.Kpis.Get("pipeline-change"), Period = store.Calendar.Parse("2026-Q3"), Step = step };
        return store.Get<RowReader>().RowsAsync(but?.Invoke(query) ?? query, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<object?> Ids(RowPage page) => page.Rows.Select(row => row[0]);

    private static object?[] Deal(string id, string outcome, decimal amount, string region = "East", DateOnly? created = null, DateOnly? closed = null) =>
        [id, outcome, (long)(amount * SheetRow.Scale), region, created ?? new DateOnly(2026, 1, 5), closed];
}
