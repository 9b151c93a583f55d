using Dapper;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

public sealed class FailedStatementTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [OnEachEngine]
    public async Task A_statement_that_fails_says_so_in_a_sentence_and_leaves_the_store_to_others(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);
        await RunAsync(store, "DROP VIEW OpenOpportunity");

        var failed = await Assert.ThrowsAsync<StatementException>(() => store.ReadAsync("pipeline", "2026-Q2"));

        Assert.Contains("scorecard migrate", failed.Message, StringComparison.Ordinal);
        Assert.Equal(100m, await store.ValueAsync("revenue", "2026-Q2"));
    }

    [Theory]
    [OnEachEngine]
    public async Task Downloads_say_in_the_same_sentence_why_they_fail(StoreEngine engine)
    {
        await using var store = await StoreAsync(engine);
        var (deals, import) = (store.Get<SheetCatalogue>().Get("opportunities"), (await store.Store.StatusAsync(Cancel)).LastImportId!.Value);
        var query = new RowQuery { Kpi = store.Kpis.Get("revenue"), Period = store.Calendar.Parse("2026-Q2") };
        Assert.Single(await store.Get<RowReader>().StreamRowsAsync(query, Cancel).ToArrayAsync(Cancel));
        Assert.NotEmpty(await store.Get<ChangeReader>().StreamAsync(new(import, deals), Cancel).ToArrayAsync(Cancel));
        await RunAsync(store, "DROP VIEW ClosedOpportunity");
        await RunAsync(store, "DROP TABLE OpportunityVersion");

        var rows = await Assert.ThrowsAsync<StatementException>(async () => await store.Get<RowReader>().StreamRowsAsync(query, Cancel).ToArrayAsync(Cancel));
        var changes = await Assert.ThrowsAsync<StatementException>(async () => await store.Get<ChangeReader>().StreamAsync(new(import, deals), Cancel).ToArrayAsync(Cancel));

        Assert.All([rows, changes], failed => Assert.Contains("scorecard migrate", failed.Message, StringComparison.Ordinal));
    }

    private static async Task<TestStore> StoreAsync(StoreEngine engine)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<Opportunities>(new(2026, 6, 30), [["Id", "Outcome", "Amount", "CloseDate"], ["A", "Won", 1_000_000L, new DateOnly(2026, 5, 1)]]);
        return store;
    }

    private static async Task RunAsync(TestStore store, string sql)
    {
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        await connection.ExecuteAsync(sql);
    }
}
