using Microsoft.Extensions.DependencyInjection.Extensions;
using Radzen;
using ScoreCard.Core;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;
using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Hosting;

/// <summary>What the app consists of. TryAdd, so that a test can register first.</summary>
internal static class Services
{
    /// <exception cref="SettingsException">A setting cannot be used; all of them are listed.</exception>
    public static void AddNumbers(this WebApplicationBuilder builder)
    {
        var store = SettingsReader.Read<StoreOptions>(builder.Configuration, StoreOptions.Section);
        var scorecard = SettingsReader.Read<ScorecardOptions>(builder.Configuration, ScorecardOptions.Section);
        var imports = SettingsReader.Read<ImportOptions>(builder.Configuration, ImportOptions.Section);
        Settings.Check(scorecard, imports);
        builder.Services.TryAddSingleton(imports);
        builder.Services.AddScoreCard(store, scorecard);
        builder.Services.TryAddSingleton<IScorecard, StoreScorecard>();
        builder.Services.TryAddSingleton<DataVersionWatch>();
        builder.Services.AddHostedService(services => services.GetRequiredService<DataVersionWatch>());
    }

    public static void AddImporting(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton<IImports, StoreImports>();
        builder.Services.TryAddSingleton<UploadFolder>();
        builder.Services.TryAddSingleton<SampleData>();
        builder.Services.TryAddSingleton<ImportJobs>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ImportJobs>());
        builder.Services.AddHostedService<WatchedFolder>();
    }

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddRadzenComponents();
    }
}
