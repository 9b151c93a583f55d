using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>Mistakes that scorecards are known for.</summary>
public sealed class TrapTests
{
    private static readonly object?[] Columns = ["Id", "Account", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"];

    [Theory]
    [OnEachEngine]
    public async Task A_win_rate_by_value_says_how_many_deals_have_an_amount(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", 100), Lost("B", null), Lost("C", 0));

        var reading = await store.ReadAsync("win-rate-by-value", "2026-Q2");

        Assert.Equal((1m, 1L, 3L), (reading.Value, reading.Figure.Known, reading.Figure.Needed));
    }

    [Theory]
    [OnEachEngine]
    public async Task What_nobody_knows_is_no_data_and_what_is_nothing_is_zero(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", 100), Open("B", 50));

        Assert.Null(await store.ValueAsync("profit", "2026-Q2"));
        Assert.Null(await store.ValueAsync("pipeline-weighted", "2026-Q2"));
        Assert.Null(await store.ValueAsync("revenue-per-rep", "2026-Q2"));
        Assert.Equal(0m, await store.ValueAsync("losses", "2026-Q2"));
        Assert.Equal(0m, await store.ValueAsync("lost-deals", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_quotient_says_what_it_divides(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", 100), Won("B", 50), Lost("C", 250));
        await store.WriteAsync<People>(new(2026, 7, 1), [["Id", "Fte", "IsRep"], ["Ann", 5_000L, 1L], ["Bo", 10_000L, 1L]]);

        var share = (await store.ReadAsync("win-rate-by-value", "2026-Q2")).Figure;
        var each = (await store.ReadAsync("revenue-per-customer", "2026-Q2")).Figure;
        var heads = (await store.ReadAsync("revenue-per-rep", "2026-Q2")).Figure;
        var rate = (await store.ReadAsync("win-rate", "2026-Q2")).Figure;

        Assert.Equal((150m, 400m), (share.Dividend, share.Divisor));
        Assert.Equal((150m, 1m), (each.Dividend, each.Divisor));
        Assert.Equal((150m, 1.5m), (heads.Dividend, heads.Divisor));
        Assert.Equal((null, null), (rate.Dividend, rate.Divisor));
    }

    [Theory]
    [OnEachEngine]
    public async Task Deals_without_a_customer_are_none_that_the_others_are_divided_by(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", 100), Won("B", 200), ["C", null, "Won", "Won", 9_000_000L, new DateOnly(2026, 4, 1), new DateOnly(2026, 5, 1)]);

        var reading = await store.ReadAsync("revenue-per-customer", "2026-Q2");

        Assert.Equal((300m, 2L, 3L), (reading.Value, reading.Figure.Sample, reading.Figure.Population));
    }

    [Theory]
    [OnEachEngine]
    public async Task Void_and_open_deals_never_enter_a_win_rate(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", 1), Lost("B", 1), Open("C", 1), ["D", "Acme", "Duplicate", "Void", 10_000L, new DateOnly(2026, 4, 1), new DateOnly(2026, 5, 1)]);

        var reading = await store.ReadAsync("win-rate", "2026-Q2");

        Assert.Equal((0.5m, 1L, 2L, ReadingState.TooFew), (reading.Value, reading.Figure.Sample, reading.Figure.Population, reading.State));
    }

    [Theory]
    [OnEachEngine]
    public async Task Nothing_before_prints_no_growth_and_a_change_has_none_at_all(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", 100), Open("B", 40), Open("C", 60));

        var revenue = await store.ReadAsync("revenue", "2026-Q2");
        var change = await store.ReadAsync("pipeline-change", "2026-Q2");

        Assert.Null(revenue.ChangeToPrevious);
        Assert.Equal((100m, 2L, 0L), (change.Value, change.Figure.Sample, change.Figure.Population));
        Assert.Null(change.ChangeToYearAgo);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_running_quarter_is_compared_over_as_many_days(StoreEngine engine)
    {
        // The clock of the test stands at 2026-10-15, the fifteenth day of the quarter.
        await using var store = await StoreOfAsync(engine, new DateOnly(2026, 10, 15), Closed("A", 10, new(2026, 10, 3)), Closed("B", 20, new(2026, 7, 15)), Closed("C", 400, new(2026, 7, 16)));

        var reading = await store.ReadAsync("revenue", "2026-Q4");

        Assert.Equal((10m, 20m), (reading.Value, reading.Previous.Value));
        Assert.Equal((-0.5m, -1), (reading.ChangeToPrevious!.Amount, reading.ChangeToPrevious.Verdict));
    }

    /// <summary>Days that no export tells of are no days without business. On the tenth day of July the deal that closed on the next was open.</summary>
    [Theory]
    [OnEachEngine]
    public async Task A_quarter_is_compared_over_the_days_up_to_the_last_export(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(
            engine, new DateOnly(2026, 10, 10), Closed("A", 10, new(2026, 10, 3)), Closed("B", 20, new(2026, 7, 10)), Closed("C", 400, new(2026, 7, 11)), Open("D", 5));

        var revenue = await store.ReadAsync("revenue", "2026-Q4");
        var pipeline = await store.ReadAsync("pipeline", "2026-Q4");
        var known = await store.ReadAsync("revenue", "2026-Q4", new DateOnly(2026, 10, 12));

        Assert.Equal((10m, 20m), (revenue.Value, revenue.Previous.Value));
        Assert.Equal((10m, 20m), (known.Value, known.Previous.Value));
        Assert.Equal((5m, 405m), (pipeline.Value, pipeline.Previous.Value));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_quarter_that_is_over_is_compared_over_as_many_days_where_no_export_tells_of_its_end(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, new DateOnly(2026, 9, 15), Closed("A", 10, new(2026, 9, 3)), Closed("B", 20, new(2026, 6, 16)), Closed("C", 400, new(2026, 6, 17)));

        var reading = await store.ReadAsync("revenue", "2026-Q3");

        Assert.Equal((10m, 20m), (reading.Value, reading.Previous.Value));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_cohort_is_hidden_until_its_window_has_passed(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, Won("A", 1), Lost("B", 1));

        var young = await store.ReadAsync("cohort-win-rate", "2026-Q2");
        var old = await store.ReadAsync("cohort-win-rate", "2026-03");

        Assert.Equal((ReadingState.NotYet, (decimal?)null), (young.State, young.Value));
        Assert.Equal(ReadingState.NoData, old.State);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_lost_deal_whose_close_is_to_come_is_not_open_after_the_export_that_says_so(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(new(2026, 6, 15), [Columns, ["A", "Acme", "Lost", "Lost", Scaled(70), new DateOnly(2026, 4, 1), new DateOnly(2026, 12, 1)], Open("B", 5)]);

        Assert.Equal((75m, 5m, 5m), (await store.ValueAsync("pipeline", "2026-05"), await store.ValueAsync("pipeline", "2026-06"), await store.ValueAsync("pipeline", "2026-09")));
        Assert.Equal(70m, await store.ValueAsync("losses", "2026-Q4"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_median_is_judged_by_the_rows_that_it_is_of(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, [Won("A", 1), .. Enumerable.Range(0, 9).Select(i => Lost($"L{i}", 1))]);

        Assert.Equal(ReadingState.TooFew, (await store.ReadAsync("deal-size-median", "2026-Q2")).State);
        Assert.Equal(ReadingState.Ok, (await store.ReadAsync("win-rate", "2026-Q2")).State);
    }

    [Theory]
    [OnEachEngine]
    public async Task Sums_are_right_to_the_cent_at_any_size(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(engine, [.. Enumerable.Range(0, 500).Select(i => Won($"D{i}", 99_999_999_999.99m))]);

        Assert.Equal(500 * 99_999_999_999.99m, await store.ValueAsync("revenue", "2026-Q2"));
    }

    private static Task<TestStore> StoreOfAsync(StoreEngine engine, params object?[][] deals) => StoreOfAsync(engine, new DateOnly(2026, 10, 1), deals);

    private static async Task<TestStore> StoreOfAsync(StoreEngine engine, DateOnly asOf, params object?[][] deals)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(asOf, [Columns, .. deals]);
        return store;
    }

    private static object?[] Won(string id, decimal? amount) => Closed(id, amount, new(2026, 5, 1));

    private static object?[] Lost(string id, decimal? amount) => [id, "Acme", "Lost", "Lost", Scaled(amount), new DateOnly(2026, 4, 1), new DateOnly(2026, 5, 1)];

    private static object?[] Open(string id, decimal? amount) => [id, "Acme", "Open", "Open", Scaled(amount), new DateOnly(2026, 4, 1), null];

    private static object?[] Closed(string id, decimal? amount, DateOnly day) => [id, "Acme", "Won", "Won", Scaled(amount), day.AddDays(-30), day];

    private static object? Scaled(decimal? amount) => amount is { } value ? (long)(value * SheetRow.Scale) : null;
}
