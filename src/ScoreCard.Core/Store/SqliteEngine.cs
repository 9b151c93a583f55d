using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using ScoreCard.Core.Imports.Sheets;
using SQLitePCL;

namespace ScoreCard.Core.Store;

/// <summary>The embedded store: one file, readers beside one writer (WAL).</summary>
internal sealed class SqliteEngine : Engine
{
    private readonly string _path;
    private readonly string _connection;
    private readonly SqliteLargeIndices _large = new();

    public SqliteEngine(string? connection)
    {
        var builder = connection?.Contains('=', StringComparison.Ordinal) == true
            ? new SqliteConnectionStringBuilder(connection)
            : new SqliteConnectionStringBuilder { DataSource = string.IsNullOrWhiteSpace(connection) ? DefaultPath : connection };
        builder.Mode = SqliteOpenMode.ReadWriteCreate;
        builder.DefaultTimeout = Math.Max(builder.DefaultTimeout, 60);
        _path = builder.DataSource = Path.GetFullPath(builder.DataSource);
        _connection = builder.ConnectionString;
    }

    public override string Folder => "sqlite";

    public override string Schema => "main";

    public override string Description => $"the SQLite file {_path}";

    public override string ColumnsOfTable => "SELECT name FROM pragma_table_info(@name)";

    public override string DateType => "TEXT";

    public override string LongText => "TEXT";

    public override string Length => "LENGTH";

    public override string Joined(string text, string separator, string order) => $"STRING_AGG({text}, '{separator}' ORDER BY {order})";

    // Its own LOWER knows the letters of English alone.
    public override string Lower(string text) => $"lower_all({text})";

    public override string Integer => "INTEGER";

    public override string Key => "INTEGER PRIMARY KEY";

    public override string SerialKey => Key;

    public override string TableOptions => " STRICT";

    public override string EmptyCopy(string table, string view) => $"CREATE TABLE {table} AS SELECT * FROM {view} WHERE 1 = 0";

    public override string Differs(string a, string b) => $"{a} IS NOT {b}";

    public override string Decimal(string column) => $"{column} / 10000.0";

    public override string Page => "LIMIT @take OFFSET @skip";

    public override bool IsSingleThreaded => true;

    // Cheap where nothing changed; the planner needs to know how selective the indices are.
    public override string AfterCommit => "PRAGMA optimize";

    // Else the planner takes tables for as small as they were at the last commit. A sample of the rows tells enough.
    public override Task LookAtWrittenAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancel) =>
        ExecuteAsync(connection, transaction, "PRAGMA analysis_limit = 400; ANALYZE", cancel);

    private static string DefaultPath => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "ScoreCard", "scorecard.db");

    public override async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            await connection.OpenAsync(cancel);
            connection.CreateFunction("lower_all", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);

            // What was said to be written has to be there after a power cut, too: the file that it came from may be gone.
            await ExecuteAsync(connection, null, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000; PRAGMA temp_store = FILE", cancel);
            return connection;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            await connection.DisposeAsync();
            throw new StoreException($"The SQLite file {_path} cannot be opened ({e.Message.TrimEnd('.')}): check that it is a ScoreCard database and that you may write there, or set Store:Connection to another file.", e);
        }
    }

    public override IDisposable InterruptOn(DbConnection connection, CancellationToken cancel) =>
        cancel.Register(() => raw.sqlite3_interrupt(((SqliteConnection)connection).Handle));

    // The driver works on the thread that calls it: a page would stand still meanwhile.
    public override Task<T> RetryAsync<T>(Func<Task<T>> work, CancellationToken cancel) => Task.Run(work, cancel);

    public override async Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancel)
    {
        // As much as SQLite maps. Readers share the file's pages with the system's cache; a cache of its own for each connection starts cold.
        await ExecuteAsync(connection, null, "PRAGMA mmap_size = 2147418112", cancel);
        await _large.LookAsync(connection, cancel);
        return ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true);
    }

    public override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel)
    {
        // An import reads again what it has just written; what the cache does not hold costs a call of the system for each page.
        await ExecuteAsync(connection, null, "PRAGMA cache_size = -64000", cancel);
        return ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false);
    }

    public override async Task<IAsyncDisposable> LockAsync(string name, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        while (true)
        {
            try
            {
                return new FileStream($"{_path}.{name}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (IsHeldByAnother(e))
            {
                await Task.Delay(100, cancel);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new StoreException($"The folder of the SQLite file {_path} cannot be written to ({e.Message.TrimEnd('.')}): check its rights, or set Store:Connection to another file.", e);
            }
        }
    }

    private static bool IsHeldByAnother(IOException e)
    {
        const int SharingViolation = unchecked((int)0x80070020);
        const int LockedFile = 11; // EAGAIN
        const int LockedFileOnMac = 35;
        return e.HResult is SharingViolation or LockedFile or LockedFileOnMac;
    }

    // Larger pages are fewer to write, log and look for: a first import costs a tenth less, readings the same, and an empty store stays small. A file
    // keeps the size it was made with.
    public override Task PrepareAsync(DbConnection connection, CancellationToken cancel) =>
        ExecuteAsync(connection, null, "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL", cancel);

    public override string Explain(DbException e) => e is SqliteException sqlite ? sqlite.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => $"The disk of the SQLite file {_path} is full: make room, or set Store:Connection to a file elsewhere.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"Another program holds the SQLite file {_path}: close it and try again.",
        raw.SQLITE_READONLY or raw.SQLITE_PERM => $"The SQLite file {_path} cannot be written to: check its rights and those of its folder.",
        raw.SQLITE_IOERR => $"The SQLite file {_path} cannot be read or written ({sqlite.Message.TrimEnd('.')}): check its disk, and that nobody moved it.",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => $"The SQLite file {_path} is damaged: put a back-up in its place, or set Store:Connection to another file.",
        _ => $"The SQLite file {_path} reports an error ({sqlite.Message.TrimEnd('.')}).",
    } : e.Message;

    public override bool IsLost(DbException e) => e is not SqliteException { SqliteErrorCode: raw.SQLITE_ERROR or raw.SQLITE_NOMEM or raw.SQLITE_TOOBIG or raw.SQLITE_MISMATCH };

    public override string TypeOf(StagingColumn column) =>
        column.Type is ColumnType.Text or ColumnType.Name or ColumnType.NameList or ColumnType.Date ? "TEXT" : "INTEGER";

    // Temporary tables live outside the file: staging a million rows locks nobody and grows nothing.
    public override StagingTables StagingOf(Sheet sheet) => new($"temp.{sheet.Entity}Staging", $"temp.{sheet.Entity}Change");

    public override Task ClearStagingAsync(DbConnection connection, Sheet sheet, CancellationToken cancel) => ExecuteAsync(
        connection,
        null,
        string.Join(";\n", [$"DROP TABLE IF EXISTS {StagingOf(sheet).Rows}", $"DROP TABLE IF EXISTS {StagingOf(sheet).Changes}", .. StagingTexts(sheet)]),
        cancel);

    // Indices cost half as much when they are made after the rows.
    public override async Task RefillAsync(DbConnection connection, DbTransaction transaction, string table, string insert, CancellationToken cancel)
    {
        const string Indices = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = @table AND sql IS NOT NULL";
        var indices = (await connection.QueryAsync<(string Name, string Sql)>(new CommandDefinition(Indices, new { table }, transaction, cancellationToken: cancel))).AsList();
        await ExecuteAsync(connection, transaction, string.Join(";\n", [.. indices.Select(index => $"DROP INDEX {index.Name}"), $"DELETE FROM {table}", insert, .. indices.Select(index => index.Sql)]), cancel);
    }

    public override Task IndexAsync(DbConnection connection, DbTransaction transaction, bool isLarge, CancellationToken cancel) =>
        SqliteLargeIndices.MakeAsync(connection, transaction, isLarge, cancel);

    public override bool HasIndex(string name) => _large.Names.Contains(name);

    public override async Task<long> LoadAsync(DbConnection connection, string table, IReadOnlyList<StagingColumn> columns, IEnumerable<object?[]> rows, CancellationToken cancel)
    {
        // Begun deferred, it locks what it writes alone: tables of its own, not the file.
        var sqlite = (SqliteConnection)connection;
        await using var transaction = sqlite.BeginTransaction(deferred: true);
        using var insert = new SqliteInsert(
            sqlite,
            $"INSERT INTO {table} (RowNumber, {string.Join(", ", columns.Select(c => c.Name))}) VALUES ({string.Join(", ", Enumerable.Repeat("?", columns.Count + 1))})",
            columns.Count + 1);
        long count = 0;
        foreach (var row in rows)
        {
            insert.Run(row);
            if (++count % 1024 == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }
        }

        await transaction.CommitAsync(cancel);
        return count;
    }
}
