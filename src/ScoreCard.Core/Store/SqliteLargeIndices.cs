using System.Data.Common;
using Dapper;

namespace ScoreCard.Core.Store;

/// <summary>The indices of the folder large, which pay only in a store of many deals: filtered and cut readings go through narrow rows there.</summary>
internal sealed class SqliteLargeIndices
{
    private const string Create = "CREATE INDEX ";
    private const string Query = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND (name LIKE 'IX!_%!_Large' ESCAPE '!' OR name LIKE 'IX!_%!_Span' ESCAPE '!')";

    // Without the comments before them, as SQLite keeps them.
    private static readonly string[] Statements =
    [
        .. from script in MigrationScripts.Read("db/migrations/sqlite/large/")
           from statement in script.Text.Split(';')
           where statement.Contains(Create, StringComparison.Ordinal)
           select statement[statement.IndexOf(Create, StringComparison.Ordinal)..],
    ];

    private volatile State _state = new(-1, []);

    /// <summary>Those that there were when a reader last looked. A reading without them is as right, and slower.</summary>
    public IReadOnlySet<string> Names => _state.Names;

    /// <summary>Drops those that are not wanted as they are, and makes those that are missing; a refill of a table makes its own anew.</summary>
    public static async Task MakeAsync(DbConnection connection, DbTransaction transaction, bool isLarge, CancellationToken cancel)
    {
        string[] wanted = isLarge ? Statements : [];
        var made = await MadeAsync(connection, transaction, cancel);
        var left = made.Where(index => !wanted.Contains(index.Sql)).Select(index => $"DROP INDEX {index.Name}");
        foreach (var statement in left.Concat(wanted.Except(made.Select(index => index.Sql))))
        {
            await Engine.ExecuteAsync(connection, transaction, statement, cancel);
        }
    }

    /// <summary>Looks again where the schema has changed.</summary>
    public async Task LookAsync(DbConnection connection, CancellationToken cancel)
    {
        var schema = await connection.ExecuteScalarAsync<long>(new CommandDefinition("PRAGMA schema_version", cancellationToken: cancel));
        if (_state.Schema != schema)
        {
            _state = new(schema, [.. (await MadeAsync(connection, null, cancel)).Select(index => index.Name)]);
        }
    }

    private static async Task<List<(string Name, string Sql)>> MadeAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancel) =>
        (await connection.QueryAsync<(string, string)>(new CommandDefinition(Query, transaction: transaction, cancellationToken: cancel))).AsList();

    private sealed record State(long Schema, HashSet<string> Names);
}
