using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

public sealed class VersionTests
{
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateOnly July = new(2026, 7, 31);
    private static readonly DateOnly August = new(2026, 8, 31);

    private static readonly object?[] Columns = ["Id", "Name", "Account", "Owner", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"];

    [Theory]
    [OnEachEngine]
    public async Task A_past_pipeline_does_not_move_when_a_later_export_changes_an_amount_or_a_stage(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100), Deal("B", "Open", 50)]);
        await store.WriteAsync<Opportunities>(July, [Columns, Deal("A", "Open", 700), Deal("B", "Lost", 50, new(2026, 7, 20))]);

        Assert.Equal(150m, await store.ValueAsync("pipeline", "2026-Q2"));
        Assert.Equal(700m, await store.ValueAsync("pipeline", "2026-07"));
        Assert.Equal(550m, await store.ValueAsync("pipeline-change", "2026-Q3"));
    }

    [Theory]
    [OnEachEngine]
    public async Task As_known_reads_as_if_nothing_later_had_been_imported(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Won", 100, new(2026, 6, 1))]);
        await store.WriteAsync<Opportunities>(July, [Columns, Deal("A", "Lost", 100, new(2026, 6, 1)), Deal("B", "Won", 30, new(2026, 6, 2))]);

        Assert.Equal(30m, await store.ValueAsync("revenue", "2026-Q2"));
        Assert.Equal(100m, await store.ValueAsync("revenue", "2026-Q2", June));
        Assert.Equal(30m, await store.ValueAsync("revenue", "2026-Q2", July));
        Assert.Null(await store.ValueAsync("revenue", "2026-Q2", new DateOnly(2026, 6, 29)));
    }

    [Theory]
    [OnEachEngine]
    public async Task Undo_brings_the_former_readings_back(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100), Deal("B", "Won", 50, new(2026, 6, 1))]);
        var before = await ReadingsAsync(store);
        var second = await store.WriteAsync<Opportunities>(July, [Columns, Deal("A", "Won", 130, new(2026, 6, 5)), Deal("C", "Open", 9)]);
        Assert.NotEqual(before, await ReadingsAsync(store));

        await store.Get<ImportLog>().UndoAsync(second, TestContext.Current.CancellationToken);

        Assert.Equal(before, await ReadingsAsync(store));
    }

    [Theory]
    [OnEachEngine]
    public async Task An_import_that_others_build_on_is_undone_after_them_only(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        var first = await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100)]);
        var second = await store.WriteAsync<Opportunities>(July, [Columns, Deal("A", "Open", 110)]);
        var other = await store.WriteAsync<Opportunities>(July, [Columns, Deal("B", "Open", 5)]);
        var log = store.Get<ImportLog>();

        var refused = await Assert.ThrowsAsync<RefusalException>(() => log.UndoAsync(first, TestContext.Current.CancellationToken));
        Assert.Contains($"undo {second} first", refused.Message, StringComparison.Ordinal);
        await log.UndoAsync(second, TestContext.Current.CancellationToken);
        await log.UndoAsync(first, TestContext.Current.CancellationToken);

        Assert.Equal(5m, await store.ValueAsync("pipeline", "2026-Q3"));
        Assert.Equal([false, true, true], (await log.ListAsync(TestContext.Current.CancellationToken)).Select(entry => entry.IsUndone));
        Assert.Equal(other, (await store.Store.StatusAsync(TestContext.Current.CancellationToken)).LastImportId);
    }

    [Theory]
    [OnEachEngine]
    public async Task An_older_export_does_not_overwrite_a_newer_one(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(August, [Columns, Deal("A", "Open", 300)]);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100)]);

        Assert.Equal(300m, await store.ValueAsync("pipeline", "2026-Q3"));
        Assert.Equal(100m, await store.ValueAsync("pipeline", "2026-07"));
        Assert.Equal(100m, await store.ValueAsync("pipeline", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_full_extract_closes_what_it_no_longer_holds_and_keeps_its_past(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100), Deal("B", "Open", 40)]);
        await store.WriteAsync<Opportunities>(July, [Columns, Deal("A", "Open", 100)], full: true);

        Assert.Equal(140m, await store.ValueAsync("pipeline", "2026-Q2"));
        Assert.Equal(100m, await store.ValueAsync("pipeline", "2026-Q3"));
        var log = await store.Get<ImportLog>().ListAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0L, 1L, 1L), (log[0].Updated, log[0].Unchanged, log[0].Vanished));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_column_that_the_file_lacks_keeps_its_value(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("A", "Open", 100)]);
        await store.WriteAsync<Opportunities>(July, [["Id", "Stage", "Outcome", "Probability"], ["A", "Proposal", "Open", 5000L]]);

        Assert.Equal(50m, await store.ValueAsync("pipeline-weighted", "2026-Q3"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_list_price_stands_in_for_a_missing_amount_as_it_was_on_the_day(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        object?[] columns = [.. Columns, "Product"];
        await store.WriteAsync<Opportunities>(June, [columns, [.. Deal("A", "Open", null), "GTXPro"], [.. Deal("B", "Open", 0), "Unheard Of"], [.. Deal("C", "Open", 10), "GTX Pro"]]);
        Assert.Equal(10m, await store.ValueAsync("pipeline", "2026-Q2"));

        await store.WriteAsync<Products>(June, [["Id", "ProductLine", "ListPrice"], ["GTX Pro", "GTX", 48_210_000L], ["Unheard", "U", 10_000L]]);
        var reading = await store.ReadAsync("pipeline", "2026-Q2");
        Assert.Equal(4831m, reading.Value);
        Assert.Equal((3L, 3L, 2L, 1L), (reading.Figure.Sample, reading.Figure.Population, reading.Figure.Known, reading.Figure.Estimated));

        await store.WriteAsync<Products>(August, [["Id", "ListPrice"], ["GTX Pro", 50_000_000L]]);
        Assert.Equal(4831m, await store.ValueAsync("pipeline", "2026-Q2"));
        Assert.Equal(5010m, await store.ValueAsync("pipeline", "2026-Q3"));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_deal_keeps_the_team_that_its_owner_had_when_it_closed(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<People>(June, [["Id", "Team", "Region", "IsRep", "IsSalesEngineer"], ["Dana", "North", "East", 1L, 0L]]);
        await store.WriteAsync<People>(July, [["Id", "Team", "IsRep", "IsSalesEngineer"], ["Dana", "South", 1L, 0L]]);
        await store.WriteAsync<Opportunities>(August, [Columns, Deal("A", "Won", 1, new(2026, 7, 30)), Deal("B", "Won", 2, new(2026, 7, 31)), Deal("C", "Open", 4)]);

        Assert.Equal(1m, (await store.ReadAsync("revenue", "2026-Q3", filter: Filter.None.With("team=North"))).Value);
        Assert.Equal(2m, (await store.ReadAsync("revenue", "2026-Q3", filter: Filter.None.With("team=South"))).Value);
        Assert.Equal(5m, (await store.ReadAsync("pipeline", "2026-Q2", filter: Filter.None.With("team=North").With("region=East"))).Value);
        Assert.Equal(4m, (await store.ReadAsync("pipeline", "2026-Q3", filter: Filter.None.With("team=South"))).Value);
    }

    [Theory]
    [OnEachEngine]
    public async Task Two_keys_that_differ_only_in_case_are_two_deals(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(June, [Columns, Deal("006A0000003xYzA", "Open", 1), Deal("006A0000003xYza", "Open", 2)]);
        await store.WriteAsync<Opportunities>(July, [Columns, Deal("006A0000003xYza", "Open", 20)]);

        Assert.Equal(21m, await store.ValueAsync("pipeline", "2026-Q3"));
    }

    private static object?[] Deal(string id, string outcome, decimal? amount, DateOnly? closed = null) =>
        [id, $"Deal {id}", "Acme", "Dana", outcome, outcome, amount is { } value ? (long)(value * 10_000) : null, new DateOnly(2026, 5, 1), closed];

    private static async Task<string[]> ReadingsAsync(TestStore store) =>
        [.. (await store.Get<KpiReader>().ReadAsync(
            new() { Kpis = store.Kpis.All, Periods = [store.Calendar.Parse("2026-Q2"), store.Calendar.Parse("2026-Q3")], Trend = 8 },
            TestContext.Current.CancellationToken)).Select(reading => $"{reading.Kpi} {reading.Period} {reading.Figure} {string.Join('|', reading.Trend.Select(point => point.Figure.Value))}")];
}
