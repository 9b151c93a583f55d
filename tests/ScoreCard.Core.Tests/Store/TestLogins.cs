using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;

namespace ScoreCard.Core.Tests.Store;

/// <summary>An empty database with the logins that the DBA's scripts make, all gone with the test.</summary>
internal sealed partial class TestLogins : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly string _stem = $"sc_{Guid.NewGuid():N}";

    private TestLogins(TestDatabase database) => _database = database;

    public const string Password = "Pa55-word-of-a-test";

    public string Migrate => Connection("migrate");

    public string Run => Connection("run");

    public string Read => Connection("read");

    /// <summary>May open the server and nothing in it.</summary>
    public string Stranger => Connection("stranger");

    public static async Task<TestLogins> CreateAsync()
    {
        var logins = new TestLogins(await TestDatabase.CreateAsync());
        await logins.ScriptAsync("sqlserver-logins.sql");
        return logins;
    }

    /// <summary>Runs a script of db/ the way sqlcmd does.</summary>
    public Task ScriptAsync(string file)
    {
        var text = Variable().Replace(File.ReadAllText(Path.Combine(Folder(), file)), match => match.Groups["name"].Value switch
        {
            "Database" => _database.Name,
            var name when name.EndsWith("Login", StringComparison.Ordinal) => Login(name[..^"Login".Length]),
            var name when name.EndsWith("Password", StringComparison.Ordinal) => Password,
            var name => throw new InvalidOperationException($"{file} has a variable {name} that no login has."),
        });
        return TestDatabase.OnServerAsync(Go().Split(text).Where(batch => !string.IsNullOrWhiteSpace(batch)));
    }

    public Task AddStrangerAsync() => TestDatabase.OnServerAsync($"CREATE LOGIN {Login("stranger")} WITH PASSWORD = '{Password}'");

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await TestDatabase.OnServerAsync(new[] { "migrate", "run", "read", "stranger" }.Select(role => $"IF SUSER_ID('{Login(role)}') IS NOT NULL DROP LOGIN {Login(role)}"));
    }

    private string Login(string role) => $"{_stem}_{role.ToLowerInvariant()}";

    private string Connection(string role) =>
        new SqlConnectionStringBuilder(_database.Connection) { UserID = Login(role), Password = Password, IntegratedSecurity = false }.ConnectionString;

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "../../../db");

    [GeneratedRegex(@"\$\((?<name>\w+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^GO\s*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Go();
}
