using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Logging;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>The store that a company runs: SQL Server 2019 or later, Azure SQL, and what speaks their language.</summary>
internal sealed partial class SqlServerEngine : Engine
{
    private const int Tries = 5;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);

    private readonly SqlConnectionStringBuilder _connection;
    private readonly SqlConnectionStringBuilder? _readConnection;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private SqlServerFacts? _server;

    /// <exception cref="StoreException">A connection string is missing or cannot be understood.</exception>
    public SqlServerEngine(StoreOptions options, TimeProvider time, ILogger log)
    {
        (_time, _log) = (time, log);
        _connection = Parse("Store:Connection", options.Connection);
        if (!string.IsNullOrWhiteSpace(options.ReadConnection))
        {
            _readConnection = Parse("Store:ReadConnection", options.ReadConnection);
        }
    }

    public override string Folder => "sqlserver";

    public override string Schema => "dbo";

    public override string Description => $"the database {_connection.InitialCatalog} on {_connection.DataSource}";

    public override string ColumnsOfTable => "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE LOWER(TABLE_NAME) = LOWER(@name)";

    public override string DateType => "DATE";

    public override string LongText => "NVARCHAR(MAX)";

    public override string Length => "LEN";

    public override string Joined(string text, string separator, string order) => $"STRING_AGG(CAST({text} AS {LongText}), '{separator}') WITHIN GROUP (ORDER BY {order})";

    // The binary collation of the columns knows no case but that of English everywhere.
    public override string Lower(string text) => $"LOWER({text} COLLATE Latin1_General_CI_AS)";

    public override string Integer => "BIGINT";

    public override string Key => "BIGINT NOT NULL PRIMARY KEY";

    public override string SerialKey => "BIGINT IDENTITY NOT NULL PRIMARY KEY";

    public override string Page => "OFFSET @skip ROWS FETCH NEXT @take ROWS ONLY";

    public override string EmptyCopy(string table, string view) => $"SELECT * INTO {table} FROM {view} WHERE 1 = 0";

    public override string Decimal(string column) => $"CAST({column} / 10000.0 AS DECIMAL(19, 4))";

    public override Task<DbConnection> OpenAsync(CancellationToken cancel) => OpenAsync(_connection, cancel);

    public override Task<DbConnection> OpenReadAsync(CancellationToken cancel) => OpenAsync(_readConnection ?? _connection, cancel);

    // What took too long once takes too long again, and loads the server each time.
    public override Task<T> RetryAsync<T>(Func<Task<T>> work, CancellationToken cancel) => RetryAsync(work, e => !SqlServerErrors.IsTimeout(e), cancel);

    private async Task<T> RetryAsync<T>(Func<Task<T>> work, Func<SqlException, bool> isWorthIt, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (SqlException e) when (attempt < Tries && SqlServerErrors.IsPassing(e) && isWorthIt(e) && !cancel.IsCancellationRequested)
            {
                // Several nodes that lost the same server do not come back at the same moment.
                var pause = FirstPause * Math.Pow(2, attempt - 1) * (0.5 + Random.Shared.NextDouble());
                LogRetry(Description, attempt, pause.TotalMilliseconds, e.Message);
                await Task.Delay(pause, _time, cancel);
            }
        }
    }

    public override string Explain(DbException e) => e is not SqlException sql ? e.Message
        : SqlServerErrors.IsTimeout(sql) ? $"A query of {Description} took longer than {_connection.CommandTimeout} seconds: try again when the server is less busy, or give Store:Connection a longer Command Timeout."
        : SqlServerErrors.Sentence(sql, _connection);

    public override bool IsLost(DbException e) => e is not SqlException sql || (SqlServerErrors.IsPassing(sql) && !SqlServerErrors.IsTimeout(sql));

    public override async Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancel) =>
        await connection.BeginTransactionAsync(IsolationLevel.Snapshot, cancel);

    public override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel) =>
        await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);

    public override async Task<IAsyncDisposable> LockAsync(string name, CancellationToken cancel)
    {
        // Not from the pool: closing the connection, also by dying, has to end the session that holds the lock.
        var connection = await OpenAsync(new(_connection.ConnectionString) { Pooling = false, ConnectRetryCount = 0 }, cancel);
        try
        {
            var parameters = new DynamicParameters(new { Resource = $"ScoreCard.{name}", LockMode = "Exclusive", LockOwner = "Session", LockTimeout = -1 });
            parameters.Add("result", dbType: DbType.Int32, direction: ParameterDirection.ReturnValue);
            await connection.ExecuteAsync(new CommandDefinition("sp_getapplock", parameters, commandTimeout: 0, commandType: CommandType.StoredProcedure, cancellationToken: cancel));
            return parameters.Get<int>("result") >= 0
                ? connection
                : throw new StoreException($"{Description} did not give the lock '{name}': another import or migration ended badly; try again.");
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override async Task CheckAsync(IAsyncDisposable held, CancellationToken cancel)
    {
        try
        {
            await ((DbConnection)held).ExecuteScalarAsync<int>(new CommandDefinition("SELECT 1", cancellationToken: cancel));
        }
        catch (Exception e) when (e is SqlException or InvalidOperationException)
        {
            throw new StoreException($"The connection that held the import lock of {Description} was lost, so another import may have begun; nothing was written. Import again.", e);
        }
    }

    public override async Task CheckServerAsync(DbConnection connection, CancellationToken cancel)
    {
        var server = await ServerAsync(connection, cancel);
        if (server.IsTooOld)
        {
            throw new StoreException($"{_connection.DataSource} is {server}, and ScoreCard needs SQL Server 2019 (15) or later: use a newer server, or Azure SQL.");
        }

        // The scripts give each text column its collation; what made the tables anew, or restored them column by column, may have lost it.
        const string CaseInsensitive = "SELECT COUNT(*) FROM StageOutcome WHERE StageMatch = N'WON'";
        if ((await connection.QueryAsync<string>(new CommandDefinition(ColumnsOfTable, new { name = "StageOutcome" }, cancellationToken: cancel))).Any()
            && await connection.ExecuteScalarAsync<int>(new CommandDefinition(CaseInsensitive, cancellationToken: cancel)) > 0)
        {
            throw new StoreException($"The text columns of {Description} have lost their collation Latin1_General_100_BIN2, so that ids which differ in case would be one: restore a back-up of the whole database, or import into a new one.");
        }

        LogServer(Description, server.ToString(), _readConnection?.DataSource ?? "the same server", (_readConnection ?? _connection).ApplicationIntent);
    }

    public override async Task PrepareAsync(DbConnection connection, CancellationToken cancel)
    {
        // Readers never wait for an import and never see half of it: both need row versions.
        var (snapshot, readCommitted) = await connection.QuerySingleAsync<(int, int)>(new CommandDefinition(
            "SELECT CAST(snapshot_isolation_state AS INT), CAST(is_read_committed_snapshot_on AS INT) FROM sys.databases WHERE name = DB_NAME()", cancellationToken: cancel));
        if (snapshot == 0)
        {
            await connection.ExecuteAsync(new CommandDefinition("ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON", cancellationToken: cancel));
        }

        if (readCommitted == 0)
        {
            await connection.ExecuteAsync(new CommandDefinition("ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE", cancellationToken: cancel));
        }
    }

    public override async Task<long> LoadAsync(DbConnection connection, string table, IReadOnlyList<StagingColumn> columns, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        // All rows or none: where reading the file ends in an exception, its rows may come again.
        await using var transaction = (SqlTransaction)await connection.BeginTransactionAsync(cancel);

        // Not to check constraints would need the right to alter the table.
        using var bulk = new SqlBulkCopy((SqlConnection)connection, SqlBulkCopyOptions.CheckConstraints, transaction) { DestinationTableName = table, BatchSize = 10_000, BulkCopyTimeout = 0, EnableStreaming = true };
        using var reader = new StagedRowReader(columns, rows);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            bulk.ColumnMappings.Add(i, reader.GetName(i));
        }

        await bulk.WriteToServerAsync(reader, cancel);
        await transaction.CommitAsync(cancel);
        return reader.Count;
    }

    public override string TypeOf(StagingColumn column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Name or ColumnType.NameList => $"NVARCHAR({column.MaxLength}) COLLATE Latin1_General_100_BIN2",
        ColumnType.Date => "DATE",
        _ => "BIGINT",
    };

    // Ordinary tables, made by the migration: whoever imports needs no right to create any, and SqlBulkCopy finds them everywhere.
    public override StagingTables StagingOf(Sheet sheet) => new($"dbo.{sheet.Entity}Staging", $"dbo.{sheet.Entity}Change");

    public override IEnumerable<string> MakeStaging(Sheet sheet) =>
        [$"DROP TABLE IF EXISTS {StagingOf(sheet).Rows}", $"DROP TABLE IF EXISTS {StagingOf(sheet).Changes}", .. StagingTexts(sheet)];

    public override Task ClearStagingAsync(DbConnection connection, Sheet sheet, CancellationToken cancel) =>
        connection.ExecuteAsync(new CommandDefinition($"DELETE FROM {StagingOf(sheet).Changes}; DELETE FROM {StagingOf(sheet).Rows}", commandTimeout: 0, cancellationToken: cancel));

    /// <summary>Asked once: neither changes while the app runs.</summary>
    private async Task<SqlServerFacts> ServerAsync(DbConnection connection, CancellationToken cancel) => _server ??= await SqlServerFacts.ReadAsync(connection, cancel);

    private static SqlConnectionStringBuilder Parse(string setting, string? text)
    {
        SqlConnectionStringBuilder connection;
        try
        {
            connection = new(text ?? "");
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new StoreException($"{setting} is not a SQL Server connection string: write it as Server=…;Database=…;User Id=…;Password=….");
        }

        return connection.DataSource.Length == 0 || connection.InitialCatalog.Length == 0
            ? throw new StoreException($"{setting} must name a Server and a Database when Store:Engine is SqlServer.")
            : connection;
    }

    private async Task<DbConnection> OpenAsync(SqlConnectionStringBuilder to, CancellationToken cancel)
    {
        try
        {
            return await RetryAsync(
                async () =>
                {
                    var connection = new SqlConnection(to.ConnectionString);
                    try
                    {
                        await connection.OpenAsync(cancel);
                        return connection;
                    }
                    catch
                    {
                        await connection.DisposeAsync();
                        throw;
                    }
                },
                _ => true,
                cancel);
        }
        catch (SqlException e)
        {
            throw new StoreException(SqlServerErrors.Sentence(e, to), e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Store} did not answer (attempt {Attempt}); again in {Milliseconds:N0} ms: {Reason}")]
    private partial void LogRetry(string store, int attempt, double milliseconds, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Store} runs on {Server}; KPI queries go to {Reads} with application intent {Intent}")]
    private partial void LogServer(string store, string server, string reads, ApplicationIntent intent);
}
