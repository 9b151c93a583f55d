using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Core.Store;

/// <summary>The database behind everything: SQLite or SQL Server, by configuration alone.</summary>
public sealed class ScoreCardStore
{
    /// <summary>Every open page asks it every few seconds: the days are looked up at the ends of an index, each by itself.</summary>
    internal const string StatusSql = """
        /* ScoreCard status */
        SELECT
            v.Version AS DataVersion,
            (SELECT MAX(n.ImportId) FROM Import n WHERE n.UndoneAt IS NULL) AS LastImportId,
            (SELECT MAX(d.AsOf) FROM Import d WHERE d.UndoneAt IS NULL) AS DataAsOf,
            (SELECT MIN(e.AsOf) FROM Import e WHERE e.UndoneAt IS NULL) AS FirstAsOf,
            (SELECT MIN(c.CloseDate) FROM ClosedOpportunity c) AS FirstClose,
            (SELECT MAX(c.CloseDate) FROM ClosedOpportunity c WHERE c.CloseDate <= @Today) AS LastClose,
            (SELECT r.Currency FROM ReportingCurrency r) AS Currency
        FROM DataVersion v
        """;

    private readonly ScorecardOptions _scorecard;
    private readonly TimeProvider _time;

    /// <param name="logs">Without one nothing is logged.</param>
    /// <exception cref="StoreException">The options cannot be used.</exception>
    public ScoreCardStore(StoreOptions options, ScorecardOptions scorecard, SheetCatalogue sheets, KpiCatalogue kpis, TimeProvider time, ILoggerFactory? logs = null)
    {
        Engine = options.Engine == StoreEngine.SqlServer
            ? new SqlServerEngine(options, time, (logs ?? NullLoggerFactory.Instance).CreateLogger<ScoreCardStore>())
            : new SqliteEngine(options.Connection);
        Schema = new(Engine, sheets, kpis);
        KnownOn = new(Engine, Schema);
        Rollups = new(this, kpis, new(scorecard.FiscalYearStartMonth), scorecard, time);
        _scorecard = scorecard;
        _time = time;
    }

    /// <summary>For people: the file's path, or the server and database. Never a password.</summary>
    public string Description => Engine.Description;

    internal Engine Engine { get; }

    internal Schema Schema { get; }

    internal KnownOn KnownOn { get; }

    internal Rollups Rollups { get; }

    internal ViewTexts OfTouchedDeals => field ??= FactRefresh.OfTouchedDeals(Engine, Schema);

    /// <summary>For tests, which have few deals.</summary>
    internal int RefreshOneIn { get; set; } = FactRefresh.OneIn;

    /// <summary>Creates what is missing and applies the migrations that are due; harmless when there are none.</summary>
    /// <returns>The names of the scripts that were applied.</returns>
    /// <exception cref="StoreException">The store cannot be opened or migrated.</exception>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancel = default) => new Migrator(Engine, Schema, Rollups, _time).MigrateAsync(cancel);

    public Task<StoreStatus> StatusAsync(CancellationToken cancel = default) => ReadAsync((connection, transaction) => StatusAsync(connection, transaction, cancel), cancel);

    internal async Task<StoreStatus> StatusAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancel)
    {
        var status = await connection.QuerySingleAsync<StoreStatus>(new CommandDefinition(StatusSql, new { Today = _time.Today() }, transaction, cancellationToken: cancel));

        // What is stored stays what it is, whatever the setting says later.
        return status.Currency is not null || string.IsNullOrWhiteSpace(_scorecard.Currency) ? status : status with { Currency = _scorecard.Currency };
    }

    /// <summary>The data version, and the last day of which the data tells: that of the latest export, never later than today.</summary>
    /// <param name="knownOn">Of what was known on this day; null for all.</param>
    internal Task<(long Version, DateOnly Last)> StateAsync(DateOnly? knownOn, CancellationToken cancel) =>
        ReadAsync((connection, transaction) => StateAsync(connection, transaction, knownOn, cancel), cancel);

    internal async Task<(long Version, DateOnly Last)> StateAsync(DbConnection connection, DbTransaction transaction, DateOnly? knownOn, CancellationToken cancel)
    {
        const string Sql = """
            /* ScoreCard version */
            SELECT v.Version, (SELECT MAX(i.AsOf) FROM Import i WHERE i.UndoneAt IS NULL AND i.AsOf <= @KnownOn) AS DataAsOf
            FROM DataVersion v
            """;
        var command = new CommandDefinition(Sql, new { KnownOn = knownOn ?? DateOnly.MaxValue }, transaction, cancellationToken: cancel);
        var (version, asOf) = await connection.QuerySingleAsync<(long, DateOnly?)>(command);
        return (version, new StoreStatus { DataAsOf = asOf }.LastDay(_time.Today()));
    }

    /// <summary>Reads one state of the store, on its replica where it has one; again where the connection was lost.</summary>
    /// <exception cref="StoreException">The store cannot be read; one sentence says why and what to do.</exception>
    /// <exception cref="StatementException">The same of this statement alone.</exception>
    internal Task<T> ReadAsync<T>(Func<DbConnection, DbTransaction, Task<T>> read, CancellationToken cancel) => InWordsAsync(
        () => Engine.RetryAsync(
            async () =>
            {
                await using var connection = await Engine.OpenReadAsync(cancel);
                using var interrupting = Engine.InterruptOn(connection, cancel);
                var transaction = await Engine.BeginReadAsync(connection, cancel);
                var result = await read(connection, transaction);

                // Only here: where the connection broke, disposing of the transaction fails too, and would hide why.
                await transaction.DisposeAsync();
                return result;
            },
            cancel),
        Unread,
        cancel);

    /// <summary>The same for rows that are handed over one by one; begun again only as long as none was.</summary>
    /// <exception cref="StoreException">The store cannot be read; one sentence says why and what to do.</exception>
    /// <exception cref="StatementException">The same of this statement alone.</exception>
    internal async IAsyncEnumerable<T> StreamAsync<T>(Func<DbConnection, DbTransaction, IAsyncEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var rows = await InWordsAsync(() => Engine.RetryAsync(() => RowStream<T>.BeginAsync(Engine, read, cancel), cancel), Unread, cancel);
        while (rows.IsRow)
        {
            yield return rows.Current;
            await InWordsAsync(rows.NextAsync, Unread, cancel);
        }
    }

    /// <summary>What KPIs are read from, brought up to date in the transaction that changed the versions; without what only makes reading faster.</summary>
    /// <param name="written">The import whose versions are all that changed; null where anything may have.</param>
    /// <exception cref="StoreException">The change would take away what stored rows need.</exception>
    internal async Task ResolveFactsAsync(DbConnection connection, DbTransaction transaction, WrittenImport? written, CancellationToken cancel)
    {
        await (written is null
            ? Facts.RebuildAsync(Engine, Schema, connection, transaction, cancel)
            : new FactRefresh(this, connection, transaction, written).RunAsync(cancel));
        await CurrencyRates.CheckAsync(connection, transaction, Schema, cancel);
    }

    /// <summary>The same, and the roll-ups.</summary>
    /// <param name="written">The import whose versions are all that changed; null where anything may have.</param>
    /// <exception cref="StoreException">The change would take away what stored rows need.</exception>
    internal async Task ResolveAsync(DbConnection connection, DbTransaction transaction, WrittenImport? written, CancellationToken cancel)
    {
        await ResolveFactsAsync(connection, transaction, written, cancel);
        await Rollups.WriteAsync(connection, transaction, cancel);
    }

    /// <summary>Runs what writes, with its faults in the words of whoever can act.</summary>
    /// <param name="advice">What to do about a fault of the database, as a sentence.</param>
    /// <exception cref="StoreException">Nothing was written; one sentence says why and what to do.</exception>
    internal Task<T> WriteAsync<T>(Func<Task<T>> write, string advice, CancellationToken cancel) =>
        InWordsAsync(write, e => new($"{Engine.Explain(e)} Nothing was written. {advice}", e), cancel);

    private static async Task<T> InWordsAsync<T>(Func<Task<T>> work, Func<DbException, StoreException> words, CancellationToken cancel)
    {
        try
        {
            return await work();
        }
        catch (DbException e) when (cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancel);
        }
        catch (DbException e)
        {
            throw words(e);
        }
    }

    private StoreException Unread(DbException e)
    {
        var sentence = $"{Engine.Explain(e)} Where the store is of an older version, 'scorecard migrate' brings it up to date.";
        return Engine.IsLost(e) ? new StoreException(sentence, e) : new StatementException(sentence, e);
    }
}
