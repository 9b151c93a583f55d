using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(ScoreCard.Browser.Tests.WebHost))]
[assembly: AssemblyFixture(typeof(ScoreCard.Browser.Tests.Browser))]

namespace ScoreCard.Browser.Tests;

/// <summary>The app, in process, on a free port of this machine, with an empty store of its own.</summary>
public sealed class WebHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>Deleted with the host.</summary>
    public string DataFolder { get; } = Directory.CreateTempSubdirectory("scorecard-browser-").FullName;

    /// <summary>Where the app listens, with a closing slash.</summary>
    public Uri Address { get; private set; } = null!;

    public ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(DataFolder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Store:Engine", "Sqlite");
        builder.UseSetting("Store:Connection", $"Data Source={Path.Combine(DataFolder, "scorecard.db")}");
    }
}
