using Dapper;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

/// <summary>What is up to the file of the embedded store: what it keeps, and who waits for whom.</summary>
public sealed class SqliteFileTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_written_reaches_the_disk_with_its_commit()
    {
        const int Full = 2;
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite);
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        await using var transaction = await store.Store.Engine.BeginWriteAsync(connection, Cancel);

        Assert.Equal(Full, await connection.ExecuteScalarAsync<int>("PRAGMA synchronous", transaction: transaction));
    }
}
