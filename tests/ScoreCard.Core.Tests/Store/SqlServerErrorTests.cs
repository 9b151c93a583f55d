using System.Net;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

/// <summary>What keeps a store on SQL Server from opening is told in one line, to somebody who can act on it.</summary>
public sealed class SqlServerErrorTests
{
    private const string Secret = "Wr0ng-word-of-a-test";

    public static bool HasServer => TestDatabase.Server is not null;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact(Skip = TestDatabase.Skipped, SkipUnless = nameof(HasServer))]
    public async Task A_wrong_password_asks_for_the_right_one()
    {
        await using var database = await TestDatabase.CreateAsync();
        var connection = new SqlConnectionStringBuilder(database.Connection) { Password = Secret };

        var refused = await RefusedAsync(connection);

        Assert.Contains($"refuses the login '{connection.UserID}': check the user and the password in Store:Connection", refused, StringComparison.Ordinal);
    }

    [Fact(Skip = TestDatabase.Skipped, SkipUnless = nameof(HasServer))]
    public async Task A_database_that_is_not_there_is_to_be_created()
    {
        var connection = new SqlConnectionStringBuilder(TestDatabase.Server) { InitialCatalog = "scorecard_nowhere" };

        var refused = await RefusedAsync(connection);

        Assert.StartsWith("There is no database scorecard_nowhere on ", refused, StringComparison.Ordinal);
        Assert.Contains("create the database and its users", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_on_which_nothing_listens_is_told_from_a_refusal()
    {
        var connection = new SqlConnectionStringBuilder
        {
            DataSource = $"127.0.0.1,{FreePort()}", InitialCatalog = "ScoreCard", UserID = "scorecard_run", Password = Secret, Encrypt = false, ConnectTimeout = 2, ConnectRetryCount = 0,
        };

        var refused = await RefusedAsync(connection);

        Assert.Contains("does not answer", refused, StringComparison.Ordinal);
        Assert.Contains("check that it is running, the name and port in Store:Connection, and the firewall between", refused, StringComparison.Ordinal);
    }

    [Fact(Skip = TestDatabase.Skipped, SkipUnless = nameof(HasServer))]
    public async Task A_login_without_a_user_in_the_database_is_to_be_given_one()
    {
        await using var logins = await TestLogins.CreateAsync();
        await logins.AddStrangerAsync();

        var refused = await RefusedAsync(new(logins.Stranger));

        Assert.Contains("may not open it: create the database and its users", refused, StringComparison.Ordinal);
    }

    [Fact(Skip = TestDatabase.Skipped, SkipUnless = nameof(HasServer))]
    public async Task Text_columns_that_lost_their_collation_are_refused_at_start()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var store = TestStore.At(database.Connection);
        await store.Store.MigrateAsync(Cancel);
        await database.ExecuteAsync("DROP TABLE StageOutcome");
        await database.ExecuteAsync("""
            CREATE TABLE StageOutcome (
                StageMatch NVARCHAR(200) COLLATE Latin1_General_CI_AS NOT NULL PRIMARY KEY,
                Stage NVARCHAR(200) NOT NULL,
                Outcome NVARCHAR(4) NOT NULL,
                IsTold INT NOT NULL
            )
            """);
        await database.ExecuteAsync("INSERT INTO StageOutcome (StageMatch, Stage, Outcome, IsTold) VALUES ('won', 'Won', 'Won', 0)");

        var refused = await RefusedAsync(new(database.Connection));

        Assert.Contains("have lost their collation Latin1_General_100_BIN2", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("14.0.1000.169", 3, "Microsoft SQL Server 2017 (RTM)", true)]
    [InlineData("13.0.6300.2", 2, "Microsoft SQL Server 2016 (SP3)", true)]
    [InlineData("15.0.2000.5", 3, "Microsoft SQL Server 2019 (RTM)", false)]
    [InlineData("16.0.1000.6", 3, "Microsoft SQL Server 2022 (RTM)", false)]
    [InlineData("12.0.2000.8", 5, "Microsoft SQL Azure (RTM) - 12.0.2000.8", false)]
    [InlineData("12.0.2000.8", 8, "Microsoft SQL Azure (RTM) - 12.0.2000.8", false)]
    [InlineData("12.0.2000.8", 3, "Babelfish for PostgreSQL with SQL Server Compatibility - 12.0.2000.8", false)]
    public void A_server_is_too_old_before_2019_unless_its_number_says_nothing(string version, int edition, string banner, bool isTooOld)
    {
        var server = new SqlServerFacts { Version = version, EngineEdition = edition, Banner = banner };

        Assert.Equal(isTooOld, server.IsTooOld);
    }

    private static async Task<string> RefusedAsync(SqlConnectionStringBuilder connection)
    {
        await using var store = TestStore.At(connection.ConnectionString);

        var refused = (await Assert.ThrowsAsync<StoreException>(() => store.Store.MigrateAsync(Cancel))).Message;

        Assert.Contains(connection.DataSource, refused, StringComparison.Ordinal);
        Assert.DoesNotContain(connection.Password, refused, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused);
        Assert.EndsWith(".", refused, StringComparison.Ordinal);
        return refused;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
