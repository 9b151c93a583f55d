using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ScoreCard.Web.Tests;

/// <summary>The whole app in process, without a port, with an empty store of its own.</summary>
public sealed class AppHost : WebApplicationFactory<Program>
{
    private readonly string _dataFolder = Directory.CreateTempSubdirectory("scorecard-web-").FullName;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_dataFolder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Store:Engine", "Sqlite");
        builder.UseSetting("Store:Connection", $"Data Source={Path.Combine(_dataFolder, "scorecard.db")}");
    }
}
