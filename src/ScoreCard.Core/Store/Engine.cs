using System.Data.Common;
using Dapper;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>What SQLite and SQL Server do differently. Everything else is the same text on both.</summary>
internal abstract class Engine
{
    /// <summary>The folder of its migrations.</summary>
    public abstract string Folder { get; }

    /// <summary>Qualifies a table where a common table expression of its name hides it.</summary>
    public abstract string Schema { get; }

    /// <summary>For people; never a password.</summary>
    public abstract string Description { get; }

    /// <exception cref="StoreException">The store cannot be reached; one sentence says why and what to do.</exception>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancel);

    /// <summary>A connection for queries alone; may lead to a replica, which is a little behind.</summary>
    /// <exception cref="StoreException">The store cannot be reached; one sentence says why and what to do.</exception>
    public virtual Task<DbConnection> OpenReadAsync(CancellationToken cancel) => OpenAsync(cancel);

    /// <summary>Ends the statement that runs when it is no longer wanted, where the driver does not do so by itself; until it is disposed of.</summary>
    public virtual IDisposable? InterruptOn(DbConnection connection, CancellationToken cancel) => null;

    /// <summary>Runs what may run twice, not on the thread of whoever asks, and again after a failure that passes by itself.</summary>
    public virtual Task<T> RetryAsync<T>(Func<Task<T>> work, CancellationToken cancel) => work();

    /// <summary>An error of the driver as one sentence for the person who can act.</summary>
    public abstract string Explain(DbException e);

    /// <summary>Whether an error is one of the whole store, so that every other statement would fail as well.</summary>
    public abstract bool IsLost(DbException e);

    /// <summary>A transaction in which every statement sees the same state of the store.</summary>
    public abstract Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>A transaction that may write from its first statement on.</summary>
    public abstract Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>Waits for a lock that one process on one node can hold; released on disposal and when the process ends.</summary>
    public abstract Task<IAsyncDisposable> LockAsync(string name, CancellationToken cancel);

    /// <summary>Makes sure before a commit that a lock is still held: a lost connection loses it.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    public virtual Task CheckAsync(IAsyncDisposable held, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Makes sure at start that the server and the database are what ScoreCard runs on.</summary>
    /// <exception cref="StoreException">They are not.</exception>
    public virtual Task CheckServerAsync(DbConnection connection, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>What a new database needs before its first migration.</summary>
    public abstract Task PrepareAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>What a migration runs so that people who query the store themselves may read a view that it has just made.</summary>
    public virtual IEnumerable<string> OpenToReaders(string view) => [];

    /// <summary>What makes the store faster where the server can do it; after a migration.</summary>
    public virtual Task TuneAsync(DbConnection connection, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Makes a table without rows with the columns of a view.</summary>
    public abstract string EmptyCopy(string table, string view);

    /// <summary>A query for the names of the columns of table @name; no rows where there is no such table.</summary>
    public abstract string ColumnsOfTable { get; }

    /// <summary>What a literal date is cast to.</summary>
    public abstract string DateType { get; }

    /// <summary>What a text of any length is cast to.</summary>
    public abstract string LongText { get; }

    /// <summary>The function that counts the characters of a text.</summary>
    public abstract string Length { get; }

    /// <summary>The texts of a group as one, in order.</summary>
    public abstract string Joined(string text, string separator, string order);

    /// <summary>A text with its letters as small ones, those beyond A to Z among them.</summary>
    public abstract string Lower(string text);

    /// <summary>64 bits.</summary>
    public abstract string Integer { get; }

    /// <summary>An integer that identifies a row.</summary>
    public abstract string Key { get; }

    /// <summary>The same, and it numbers itself.</summary>
    public abstract string SerialKey { get; }

    /// <summary>What follows the columns of a table.</summary>
    public virtual string TableOptions => "";

    /// <summary>An integer of ten-thousandths as a decimal number of major units.</summary>
    public abstract string Decimal(string column);

    /// <summary>The clause that follows ORDER BY, with @skip and @take.</summary>
    public abstract string Page { get; }

    public abstract string TypeOf(StagingColumn column);

    /// <summary>Where the rows of a sheet wait for their import.</summary>
    public abstract StagingTables StagingOf(Sheet sheet);

    /// <summary>What a migration runs so that a sheet's rows can be staged.</summary>
    public virtual IEnumerable<string> MakeStaging(Sheet sheet) => [];

    /// <summary>Empties the staging tables of a sheet.</summary>
    public abstract Task ClearStagingAsync(DbConnection connection, Sheet sheet, CancellationToken cancel);

    /// <summary>Loads rows into a staging table and returns how many.</summary>
    /// <param name="rows">Values in the order of <paramref name="columns"/>; each array may be reused.</param>
    public abstract Task<long> LoadAsync(DbConnection connection, string table, IReadOnlyList<StagingColumn> columns, IEnumerable<object?[]> rows, CancellationToken cancel);

    /// <summary>Puts the rows of a query in the place of all that a table holds; <paramref name="insert"/> has the query.</summary>
    public virtual Task RefillAsync(DbConnection connection, DbTransaction transaction, string table, string insert, CancellationToken cancel) =>
        ExecuteAsync(connection, transaction, $"DELETE FROM {table}; {insert}", cancel);

    /// <summary>Runs statements that may take long.</summary>
    public static Task ExecuteAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken cancel) =>
        connection.ExecuteAsync(new CommandDefinition(sql, transaction: transaction, commandTimeout: 0, cancellationToken: cancel));

    /// <summary>To be called before much of what the same transaction has written is read.</summary>
    public virtual Task LookAtWrittenAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Whether two values differ, of which either may be null.</summary>
    public virtual string Differs(string a, string b) => $"({a} <> {b} OR ({a} IS NULL AND {b} IS NOT NULL) OR ({a} IS NOT NULL AND {b} IS NULL))";

    /// <summary>Sees to the indices that only a store of many deals has; part of the transaction that changed the facts.</summary>
    public virtual Task IndexAsync(DbConnection connection, DbTransaction transaction, bool isLarge, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Whether an index is there that only a store of many deals has, as far as is known.</summary>
    public virtual bool HasIndex(string name) => false;

    /// <summary>Whether one statement runs on one processor only, so that its windows are better read in parts.</summary>
    public virtual bool IsSingleThreaded => false;

    /// <summary>What to run after a commit that changed much.</summary>
    public virtual string? AfterCommit => null;

    /// <summary>Makes the two tables of <see cref="StagingOf"/>.</summary>
    protected IEnumerable<string> StagingTexts(Sheet sheet)
    {
        var tables = StagingOf(sheet);
        yield return $"CREATE TABLE {tables.Rows} (RowNumber {Key}, {string.Join(", ", StagingColumn.Of(sheet.StoredColumns).Select(column => $"{column.Name} {TypeOf(column)} NULL"))})";
        yield return $"CREATE TABLE {tables.Changes} (RowNumber {Key}, BaseId {Integer} NULL, IsNew INT NOT NULL)";
    }
}
