using Dapper;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Samples;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

public sealed class RollupTests
{
    private static readonly string[] Asked = ["2026-Q3", "2026-08", "2025", "2025-Q1"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [OnEachEngine]
    public async Task All_KPIs_read_from_them_what_their_statements_say(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);
        await ExecuteAsync(store, "UPDATE OpportunityFact SET Amount = Amount * 2"); // Only a statement would notice.
        var kept = await ReadAsync(store);

        await ExecuteAsync(store, "UPDATE OpportunityFact SET Amount = Amount / 2");
        await ExecuteAsync(store, "DELETE FROM Rollup");
        var asked = await ReadAsync(store);

        Assert.Equal(asked.Select(Words), kept.Select(Words));
    }

    [Fact]
    public async Task Those_of_other_settings_are_not_read()
    {
        await using var store = await ImportedAsync(StoreEngine.Sqlite);
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        var options = new ScorecardOptions { UntouchedDays = 1 };
        var same = new ScoreCardStore(new() { Connection = connection.DataSource }, options, store.Get<SheetCatalogue>(), store.Kpis, TimeProvider.System);
        var changed = new KpiReader(same, store.Calendar, options, new FixedTime(new(2026, 10, 15)));
        var query = new KpiQuery { Kpis = [store.Kpis.Get("pipeline-hygiene")], Periods = [store.Calendar.Parse("2026-Q3")] };

        Assert.True((await changed.ReadAsync(query, Cancel))[0].Value < (await Reader(store).ReadAsync(query, Cancel))[0].Value);
    }

    [Theory]
    [OnEachEngine]
    public async Task They_are_there_after_a_migration_that_makes_the_views_anew(StoreEngine engine)
    {
        await using var store = await ImportedAsync(engine);
        var before = await CountAsync(store);
        await ExecuteAsync(store, "UPDATE Migration SET Checksum = 'older' WHERE Name = 'views'");

        Assert.Equal(["views"], await store.Store.MigrateAsync(Cancel));

        Assert.Equal(before, await CountAsync(store));
    }

    [Fact]
    public async Task A_store_of_few_deals_has_none()
    {
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite);
        await ImportAsync(store);

        Assert.Equal(0, await CountAsync(store));
    }

    [Fact]
    public async Task An_undone_import_takes_them_with_it()
    {
        await using var store = await ImportedAsync(StoreEngine.Sqlite);
        store.Store.Rollups.Least = Rollups.LeastDeals;

        await store.Get<ImportLog>().UndoAsync(1, Cancel);

        Assert.Equal(0, await CountAsync(store));
    }

    private static async Task<TestStore> ImportedAsync(StoreEngine engine)
    {
        var store = await TestStore.CreateAsync(engine);
        store.Store.Rollups.Least = 0;
        await ImportAsync(store);
        Assert.NotEqual(0, await CountAsync(store));
        return store;
    }

    private static async Task ImportAsync(TestStore store) =>
        Assert.NotNull((await store.Get<Importer>().RunAsync(new() { Path = Path.Combine(SampleFiles.Folder, "sample.xlsx") }, cancel: Cancel)).ImportId);

    private static KpiReader Reader(TestStore store) => new(store.Store, store.Calendar, store.Get<ScorecardOptions>(), new FixedTime(new(2026, 10, 15)));

    private static Task<IReadOnlyList<Reading>> ReadAsync(TestStore store) =>
        Reader(store).ReadAsync(new() { Kpis = store.Kpis.All, Periods = [.. Asked.Select(store.Calendar.Parse)], Trend = 3 }, Cancel);

    private static string Words(Reading reading) =>
        $"{reading.Kpi} {reading.Period.Name} {reading.State} {reading.Figure} {reading.Previous} {reading.YearAgo} {string.Join(' ', reading.Trend)}";

    private static async Task<long> CountAsync(TestStore store)
    {
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        return await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM Rollup");
    }

    private static async Task ExecuteAsync(TestStore store, string sql)
    {
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        await connection.ExecuteAsync(sql);
    }
}
