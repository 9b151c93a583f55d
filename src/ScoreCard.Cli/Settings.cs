using Microsoft.Extensions.Configuration;
using ScoreCard.Core;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Cli;

/// <summary>The settings that the web app has too, from the environment: SCORECARD_Store__Engine, SCORECARD_Scorecard__Currency, …</summary>
internal static class Settings
{
    public const string Prefix = "SCORECARD_";

    public static IConfiguration OfEnvironment() => new ConfigurationBuilder().AddEnvironmentVariables(Prefix).Build();

    /// <exception cref="SettingsException">One of them cannot be used.</exception>
    public static (StoreOptions Store, ScorecardOptions Scorecard) Read(IConfiguration configuration)
    {
        var store = SettingsReader.Read<StoreOptions>(configuration, StoreOptions.Section);
        var scorecard = SettingsReader.Read<ScorecardOptions>(configuration, ScorecardOptions.Section);
        return scorecard.Problems(new KpiCatalogue()).FirstOrDefault() is { } problem
            ? throw new SettingsException($"Of the settings that begin with {Prefix}, {problem}")
            : (store, scorecard);
    }
}
