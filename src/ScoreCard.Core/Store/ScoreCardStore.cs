using System.Data.Common;
using Dapper;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Core.Store;

/// <summary>The database behind everything: SQLite or SQL Server, by configuration alone.</summary>
public sealed class ScoreCardStore
{
    private readonly ScorecardOptions _scorecard;
    private readonly TimeProvider _time;

    public ScoreCardStore(StoreOptions options, ScorecardOptions scorecard, SheetCatalogue sheets, TimeProvider time)
    {
        Engine = options.Engine == StoreEngine.SqlServer ? new SqlServerEngine(options.Connection) : new SqliteEngine(options.Connection);
        Scripts = new(Engine.Folder);
        Sheets = sheets;
        _scorecard = scorecard;
        _time = time;
    }

    /// <summary>For people: the file's path, or the server and database. Never a password.</summary>
    public string Description => Engine.Description;

    internal Engine Engine { get; }

    internal MigrationScripts Scripts { get; }

    internal SheetCatalogue Sheets { get; }

    /// <summary>Creates what is missing and applies the migrations that are due; harmless when there are none.</summary>
    /// <returns>The names of the scripts that were applied.</returns>
    /// <exception cref="StoreException">The store cannot be opened or migrated.</exception>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancel = default) => new Migrator(Engine, Scripts, _time).MigrateAsync(cancel);

    public async Task<StoreStatus> StatusAsync(CancellationToken cancel = default)
    {
        const string Sql = """
            /* ScoreCard status */
            SELECT
                v.Version AS DataVersion,
                i.ImportId AS LastImportId,
                i.AsOf AS DataAsOf,
                c.FirstClose,
                c.LastClose,
                (SELECT MIN(f.Currency) FROM Import f WHERE f.ImportId = (SELECT MIN(n.ImportId) FROM Import n WHERE n.UndoneAt IS NULL AND n.Currency IS NOT NULL)) AS Currency
            FROM DataVersion v
            LEFT JOIN Import i ON i.ImportId = (SELECT MAX(n.ImportId) FROM Import n WHERE n.UndoneAt IS NULL)
            CROSS JOIN (SELECT MIN(CloseDate) AS FirstClose, MAX(CloseDate) AS LastClose FROM ClosedOpportunity) c
            """;
        await using var connection = await Engine.OpenAsync(cancel);
        try
        {
            var status = await connection.QuerySingleAsync<StoreStatus>(new CommandDefinition(Sql, cancellationToken: cancel));
            return status with { Currency = string.IsNullOrWhiteSpace(_scorecard.Currency) ? status.Currency : _scorecard.Currency };
        }
        catch (DbException e)
        {
            throw new StoreException($"{Engine.Description} cannot be read ({e.Message.TrimEnd('.')}): run 'scorecard migrate', or check Store:Connection.", e);
        }
    }
}
