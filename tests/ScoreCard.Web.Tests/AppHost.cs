using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ScoreCard.Web.Tests;

/// <summary>The whole app in process, without a port, with an empty store of its own.</summary>
public class AppHost : WebApplicationFactory<Program>
{
    private readonly string _dataFolder = Directory.CreateTempSubdirectory("scorecard-web-").FullName;

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        Directory.Delete(_dataFolder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Store:Engine", "Sqlite");
        builder.UseSetting("Store:Connection", $"Data Source={Path.Combine(_dataFolder, "scorecard.db")}");
    }
}

/// <summary>The same on the server that SCORECARD_TEST_SQLSERVER names; its tests are skipped by name where it names none.</summary>
public sealed class SqlServerAppHost : AppHost, IAsyncLifetime
{
    private TestDatabase? _database;

    public async ValueTask InitializeAsync() => _database = TestDatabase.Server is null ? null : await TestDatabase.CreateAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Assert.SkipWhen(_database is null, TestDatabase.Skipped);
        builder.UseSetting("Store:Engine", "SqlServer");
        builder.UseSetting("Store:Connection", _database.Connection);
    }
}
