using Dapper;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

public sealed class ChangingStoreTests
{
    [Theory]
    [OnEachEngine]
    public async Task A_store_that_is_another_one_at_each_look_is_said_and_not_read_for_ever(StoreEngine engine)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await TestStore.CreateAsync(engine);
        await using (var connection = await store.Store.Engine.OpenAsync(cancel))
        {
            await connection.ExecuteAsync("DROP TABLE DataVersion");
            await connection.ExecuteAsync(engine == StoreEngine.Sqlite
                ? "CREATE VIEW DataVersion AS SELECT ABS(RANDOM() % 1000000000) AS Version"
                : "CREATE VIEW DataVersion AS SELECT CAST(CAST(NEWID() AS VARBINARY(6)) AS BIGINT) AS Version");
        }

        var reading = store.Get<KpiReader>().ReadAsync(new() { Kpis = [store.Kpis.Get("revenue")], Periods = [store.Calendar.Parse("2026-Q2")] }, cancel);

        Assert.Contains("changed each of the 6 times", (await Assert.ThrowsAsync<StoreException>(() => reading.WaitAsync(TimeSpan.FromMinutes(1), cancel))).Message, StringComparison.Ordinal);
    }
}
