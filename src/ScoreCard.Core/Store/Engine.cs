using System.Data.Common;
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

    /// <summary>A transaction in which every statement sees the same state of the store.</summary>
    public abstract Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>A transaction that may write from its first statement on.</summary>
    public abstract Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>Waits for a lock that one process on one node can hold; released on disposal and when the process ends.</summary>
    public abstract Task<IAsyncDisposable> LockAsync(string name, CancellationToken cancel);

    /// <summary>What a new database needs before its first migration.</summary>
    public abstract Task PrepareAsync(DbConnection connection, CancellationToken cancel);

    public abstract string TableExists { get; }

    /// <summary>What a literal date is cast to.</summary>
    public abstract string DateType { get; }

    /// <summary>What a text of any length is cast to.</summary>
    public abstract string LongText { get; }

    /// <summary>The clause that follows ORDER BY, with @skip and @take.</summary>
    public abstract string Page { get; }

    /// <summary>Makes the empty staging tables of a sheet.</summary>
    public abstract Task<StagingTables> CreateStagingAsync(DbConnection connection, Sheet sheet, CancellationToken cancel);

    /// <summary>Loads rows into a staging table and returns how many.</summary>
    /// <param name="rows">Values in the order of <paramref name="columns"/>; each array may be reused.</param>
    public abstract Task<long> LoadAsync(DbConnection connection, string table, IReadOnlyList<StagingColumn> columns, IEnumerable<object?[]> rows, CancellationToken cancel);

    /// <summary>What to run after a commit that changed much.</summary>
    public virtual string? AfterCommit => null;
}
