using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>Losses by their reason, which won deals do not have.</summary>
public sealed class LossReasonTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [OnEachEngine]
    public async Task Losses_are_cut_by_their_reason_over_lost_deals_alone(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, ("Won", 500, null), ("Lost", 100, "Price"), ("Lost", 50, "Price"), ("Lost", 30, "Timing"), ("Lost", 7, null));

        Assert.Equal([("Price", 150m, 2L, 2L), ("Timing", 30m, 1L, 1L), ("", 7m, 1L, 1L)], await SlicesAsync(store, "losses"));
        Assert.Equal([("Price", 2m, 2L, 2L), ("", 1m, 1L, 1L), ("Timing", 1m, 1L, 1L)], await SlicesAsync(store, "lost-deals"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Where_each_lost_deal_has_a_reason_there_is_no_slice_without_one(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, ("Won", 500, null), ("Lost", 100, "Price"));

        Assert.Equal([("Price", 1m, 1L, 1L)], await SlicesAsync(store, "lost-deals"));
        Assert.Equal(["Price"], await store.Get<KpiReader>().DimensionValuesAsync(Dimension.LossReason, Cancel));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_reason_filters_losses_and_their_rows(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, ("Won", 500, null), ("Lost", 100, "Price"), ("Lost", 50, "Price"), ("Lost", 30, null));
        var price = Filter.None.With(Dimension.LossReason, "Price");

        var reading = await store.ReadAsync("losses", "2026-Q2", filter: price);
        var unknown = await store.ReadAsync("losses", "2026-Q2", filter: Filter.None.With(Dimension.LossReason, ""));
        var rows = await store.Get<RowReader>().RowsAsync(new() { Kpi = store.Kpis.Get("losses"), Period = store.Calendar.Parse("2026-Q2"), Filter = price, Population = true }, Cancel);

        Assert.Equal((150m, 2L, 2L), (reading.Value, reading.Figure.Sample, reading.Figure.Population));
        Assert.Equal((30m, 1L, 1L), (unknown.Value, unknown.Figure.Sample, unknown.Figure.Population));
        Assert.Equal(2, rows.Total);
    }

    [Theory]
    [OnEachEngine]
    public async Task What_counts_won_deals_too_has_no_reasons(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, ("Won", 500, null), ("Lost", 100, "Price"));

        var reading = await store.ReadAsync("win-rate", "2026-Q2", filter: Filter.None.With(Dimension.LossReason, "Price"));

        Assert.Equal(ReadingState.NotApplicable, reading.State);
        Assert.Equal(["losses", "lost-deals"], store.Kpis.All.Where(kpi => kpi.Dimensions.Contains(Dimension.LossReason)).Select(kpi => kpi.Id).Order(StringComparer.Ordinal));
    }

    private static async Task<TestStore> StoreOfAsync(StoreEngine engine, params (string Outcome, long Amount, string? Reason)[] deals)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(new(2026, 7, 1), [
            ["Id", "Account", "Stage", "Outcome", "Amount", "LossReason", "CreatedDate", "CloseDate"],
            .. deals.Select((deal, i) => new object?[] { $"{i}", "Acme", "Closed", deal.Outcome, deal.Amount * 10_000, deal.Reason, new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 1) })]);
        return store;
    }

    private static async Task<IEnumerable<(string?, decimal?, long, long)>> SlicesAsync(TestStore store, string kpi)
    {
        var query = new KpiQuery { Kpis = [store.Kpis.Get(kpi)], Periods = [store.Calendar.Parse("2026-Q2")], By = Dimension.LossReason };
        return (await store.Get<KpiReader>().ReadAsync(query, Cancel)).Select(reading => (reading.Slice, reading.Value, reading.Figure.Sample, reading.Figure.Population));
    }
}
