using System.Diagnostics;
using Microsoft.Data.SqlClient;

namespace ScoreCard.Tests;

/// <summary>An empty database on the server that SCORECARD_TEST_SQLSERVER names, dropped when its test is over.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private TestDatabase(string name)
    {
        Name = name;
        Connection = new SqlConnectionStringBuilder(Server) { InitialCatalog = name }.ConnectionString;
    }

    private static readonly TimeSpan MostPatience = TimeSpan.FromMinutes(2);

    public const string Skipped = "SCORECARD_TEST_SQLSERVER names no server.";

    /// <summary>The connection string of a server to test on, with the right to create databases; null where there is none.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable("SCORECARD_TEST_SQLSERVER") is { Length: > 0 } value ? value : null;

    public string Name { get; }

    public string Connection { get; }

    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase($"scorecard_{Guid.NewGuid():N}");
        await OnServerAsync($"CREATE DATABASE {database.Name}");
        return database;
    }

    /// <summary>Runs statements in the database.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqlConnection(Connection);
        await ExecuteAsync(connection, sql);
    }

    public async ValueTask DisposeAsync()
    {
        SqlConnection.ClearAllPools();
        var patience = Stopwatch.StartNew();
        while (!await TryDropAsync(isLast: patience.Elapsed > MostPatience))
        {
            await Task.Delay(500);
        }
    }

    /// <summary>A program that was killed in the middle of a query holds its session until the server notices.</summary>
    private async Task<bool> TryDropAsync(bool isLast)
    {
        try
        {
            await OnServerAsync($"DROP DATABASE {Name}");
            return true;
        }
        catch (SqlException e) when (!isLast && e.Message.Contains("in use", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
    }

    /// <summary>One at a time, whichever test process asks: what speaks SQL Server's protocol elsewhere trips over two at once.</summary>
    public static async Task OnServerAsync(params IEnumerable<string> batches)
    {
        // Not from the pool: closing the connection has to end the session that holds the lock.
        await using var connection = new SqlConnection(new SqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        await ExecuteAsync(connection, "EXEC sp_getapplock @Resource = 'ScoreCard.tests', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = -1");
        foreach (var sql in batches)
        {
            await ExecuteAsync(connection, sql);
        }
    }

    private static async Task ExecuteAsync(SqlConnection connection, string sql)
    {
        if (connection.State != System.Data.ConnectionState.Open)
        {
            await connection.OpenAsync();
        }

        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
