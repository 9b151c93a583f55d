using ScoreCard.Core.Store;

namespace ScoreCard.Web.Hosting;

internal static class Startup
{
    /// <summary>Brings the store up to date before the first page is served.</summary>
    public static async Task MigrateStoreAsync(this WebApplication app)
    {
        var store = app.Services.GetRequiredService<ScoreCardStore>();
        foreach (var script in await store.MigrateAsync(app.Lifetime.ApplicationStopping))
        {
            app.Logger.LogInformation("Applied migration {Script}", script);
        }
    }

    /// <summary>Says where the app is, for whoever started it.</summary>
    public static void PrintAddressWhenStarted(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var store = app.Services.GetRequiredService<ScoreCardStore>();
        Console.WriteLine($"ScoreCard is at {string.Join(" and ", app.Urls)}, with its data in {store.Description}. Ctrl+C ends it.");
    });
}
