using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.SqlClient;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>The store that a company runs: SQL Server 2019 or later, Azure SQL, and what speaks their language.</summary>
internal sealed class SqlServerEngine : Engine
{
    private readonly SqlConnectionStringBuilder _connection;

    /// <exception cref="StoreException">The connection string is missing or cannot be understood.</exception>
    public SqlServerEngine(string? connection)
    {
        try
        {
            _connection = new(connection ?? "");
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new StoreException("Store:Connection is not a SQL Server connection string: write it as Server=…;Database=…;User Id=…;Password=….");
        }

        if (_connection.DataSource.Length == 0 || _connection.InitialCatalog.Length == 0)
        {
            throw new StoreException("Store:Connection must name a Server and a Database when Store:Engine is SqlServer.");
        }
    }

    public override string Folder => "sqlserver";

    public override string Schema => "dbo";

    public override string Description => $"the database {_connection.InitialCatalog} on {_connection.DataSource}";

    public override string TableExists => "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND LOWER(TABLE_NAME) = LOWER(@name)";

    public override string DateType => "DATE";

    public override string LongText => "NVARCHAR(MAX)";

    public override string Page => "OFFSET @skip ROWS FETCH NEXT @take ROWS ONLY";

    public override Task<DbConnection> OpenAsync(CancellationToken cancel) => OpenAsync(_connection.ConnectionString, cancel);

    private async Task<DbConnection> OpenAsync(string connectionString, CancellationToken cancel)
    {
        var connection = new SqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancel);
            return connection;
        }
        catch (SqlException e)
        {
            await connection.DisposeAsync();
            throw new StoreException($"SQL Server cannot be used ({Description}: {e.Message.TrimEnd('.')}): check Store:Connection, the login and that the server is running.", e);
        }
    }

    public override async Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancel) =>
        await connection.BeginTransactionAsync(IsolationLevel.Snapshot, cancel);

    public override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel) =>
        await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);

    public override async Task<IAsyncDisposable> LockAsync(string name, CancellationToken cancel)
    {
        // Not from the pool: closing the connection, also by dying, has to end the session that holds the lock.
        var unpooled = new SqlConnectionStringBuilder(_connection.ConnectionString) { Pooling = false };
        var connection = await OpenAsync(unpooled.ConnectionString, cancel);
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

    public override async Task<StagingTables> CreateStagingAsync(DbConnection connection, Sheet sheet, CancellationToken cancel)
    {
        var tables = new StagingTables($"dbo.{sheet.Entity}Staging", $"dbo.{sheet.Entity}Change");
        var columns = StagingColumn.Of(sheet.StoredColumns).Select(column => $"{column.Name} {TypeOf(column)} NULL");
        await connection.ExecuteAsync(new CommandDefinition(
            $"""
            DROP TABLE IF EXISTS {tables.Rows};
            DROP TABLE IF EXISTS {tables.Changes};
            CREATE TABLE {tables.Rows} (RowNumber BIGINT NOT NULL PRIMARY KEY, {string.Join(", ", columns)});
            CREATE TABLE {tables.Changes} (RowNumber BIGINT NOT NULL PRIMARY KEY, BaseId BIGINT NULL, IsNew INT NOT NULL)
            """,
            cancellationToken: cancel));
        return tables;
    }

    public override async Task<long> LoadAsync(DbConnection connection, string table, IReadOnlyList<StagingColumn> columns, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        // All rows or none: where reading the file ends in an exception, its rows may come again.
        await using var transaction = (SqlTransaction)await connection.BeginTransactionAsync(cancel);
        using var bulk = new SqlBulkCopy((SqlConnection)connection, SqlBulkCopyOptions.Default, transaction) { DestinationTableName = table, BatchSize = 10_000, BulkCopyTimeout = 0, EnableStreaming = true };
        using var reader = new StagedRowReader(columns, rows);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            bulk.ColumnMappings.Add(i, reader.GetName(i));
        }

        await bulk.WriteToServerAsync(reader, cancel);
        await transaction.CommitAsync(cancel);
        return reader.Count;
    }

    private static string TypeOf(StagingColumn column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Name or ColumnType.NameList => $"NVARCHAR({column.MaxLength}) COLLATE Latin1_General_100_BIN2",
        ColumnType.Date => "DATE",
        _ => "BIGINT",
    };
}
