using Dapper;
using Microsoft.Data.Sqlite;
using ScoreCard.Core.Imports.Sheets;
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

    [Fact]
    public async Task Others_write_while_the_rows_of_a_file_are_staged()
    {
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite);
        var sheet = store.Get<SheetCatalogue>().Get("opportunities");
        await using var other = await store.Store.Engine.OpenAsync(Cancel);
        await using var session = await ImportSession.BeginAsync(store.Store, TimeProvider.System, new(2026, 6, 30), Cancel);

        IEnumerable<object?[]> Rows()
        {
            yield return [2L, "A"];
            ((SqliteConnection)other).DefaultTimeout = 1;
            using var transaction = ((SqliteConnection)other).BeginTransaction();
            other.Execute("UPDATE DataVersion SET Version = Version + 1", transaction: transaction);
            transaction.Commit();
            yield return [3L, "B"];
        }

        Assert.Equal(2, await session.StageAsync(sheet, [sheet.Key], Rows(), Cancel));
    }

    [Fact]
    public async Task What_every_page_asks_of_the_store_reads_no_table_of_deals_through()
    {
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite);
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);

        var steps = (await connection.QueryAsync($"EXPLAIN QUERY PLAN {ScoreCardStore.StatusSql}", new { Today = "2026-06-30" })).Select(step => (string)step.detail).ToArray();

        Assert.Contains(steps, step => step.StartsWith($"SEARCH {Facts.Table}", StringComparison.Ordinal));
        Assert.DoesNotContain(steps, step => step.StartsWith($"SCAN {Facts.Table}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_that_nobody_waits_for_any_more_are_not_looked_for()
    {
        const string Endless = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c WHERE n < 2";
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        leaving.CancelAfter(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await store.Store.StreamAsync((connection, _) => ((SqliteConnection)connection).QueryUnbufferedAsync<long>(Endless), leaving.Token).ToArrayAsync(Cancel));
    }

    [Theory]
    [InlineData(1, false)] // a sum that is too large
    [InlineData(7, false)] // no memory
    [InlineData(10, true)] // the disk
    [InlineData(11, true)] // damaged
    [InlineData(5, true)] // held by another program
    public async Task An_error_of_the_file_is_told_from_one_of_a_statement(int code, bool isLost)
    {
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite);

        Assert.Equal(isLost, store.Store.Engine.IsLost(new SqliteException("", code)));
    }
}
