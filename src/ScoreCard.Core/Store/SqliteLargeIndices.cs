using System.Data.Common;
using Dapper;

namespace ScoreCard.Core.Store;

/// <summary>The indices of the folder large, which pay only in a store of many deals: filtered and cut readings go through narrow rows there.</summary>
internal sealed class SqliteLargeIndices
{
    private const string Query = "SELECT name FROM sqlite_master WHERE type = 'index' AND (name LIKE 'IX!_%!_Large' ESCAPE '!' OR name LIKE 'IX!_%!_Span' ESCAPE '!')";

    private static readonly string[] Scripts = [.. MigrationScripts.Read("db/migrations/sqlite/large/").Select(script => script.Text)];

    private volatile State _state = new(-1, []);

    /// <summary>Those that there were when a reader last looked. A reading without them is as right, and slower.</summary>
    public IReadOnlySet<string> Names => _state.Names;

    /// <summary>Makes those that are missing, or drops all; a refill of a table makes its own anew.</summary>
    public static async Task MakeAsync(DbConnection connection, DbTransaction transaction, bool isLarge, CancellationToken cancel)
    {
        var statements = isLarge ? Scripts : (await NamesAsync(connection, transaction, cancel)).Select(name => $"DROP INDEX {name}");
        foreach (var statement in statements)
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
            _state = new(schema, [.. await NamesAsync(connection, null, cancel)]);
        }
    }

    private static async Task<List<string>> NamesAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancel) =>
        (await connection.QueryAsync<string>(new CommandDefinition(Query, transaction: transaction, cancellationToken: cancel))).AsList();

    private sealed record State(long Schema, HashSet<string> Names);
}
