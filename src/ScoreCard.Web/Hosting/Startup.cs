using Microsoft.AspNetCore.Connections;
using ScoreCard.Core;
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

    /// <summary>What keeps the app from starting and says all there is to say in its message: no stack helps.</summary>
    public static bool IsForTheOperator(Exception e) => e is SettingsException or StoreException || e.InnerException is AddressInUseException;

    /// <summary>Says where the app is, for whoever started it.</summary>
    public static void PrintAddressWhenStarted(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var store = app.Services.GetRequiredService<ScoreCardStore>();
        Console.WriteLine($"ScoreCard is at {string.Join(" and ", app.Urls)}, with its data in {store.Description}. Ctrl+C ends it.");
    });
}
