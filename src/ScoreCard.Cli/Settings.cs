using System.Globalization;
using Microsoft.Extensions.Configuration;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Cli;

/// <summary>The settings that the web app has too, from the environment: SCORECARD_Store__Engine, SCORECARD_Scorecard__Currency, …</summary>
internal static class Settings
{
    public const string Prefix = "SCORECARD_";

    public static IConfiguration OfEnvironment() => new ConfigurationBuilder().AddEnvironmentVariables(Prefix).Build();

    /// <exception cref="UsageException">One of them cannot be used.</exception>
    public static (StoreOptions Store, ScorecardOptions Scorecard) Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(StoreOptions.Section);
        var store = new StoreOptions
        {
            Engine = Engine(section[nameof(StoreOptions.Engine)]),
            Connection = section[nameof(StoreOptions.Connection)],
            ReadConnection = section[nameof(StoreOptions.ReadConnection)],
        };
        var given = configuration.GetSection(ScorecardOptions.Section);
        var scorecard = new ScorecardOptions();
        scorecard.FiscalYearStartMonth = Number(given, nameof(ScorecardOptions.FiscalYearStartMonth), scorecard.FiscalYearStartMonth);
        scorecard.MinimumPopulation = Number(given, nameof(ScorecardOptions.MinimumPopulation), scorecard.MinimumPopulation);
        scorecard.CohortDays = Number(given, nameof(ScorecardOptions.CohortDays), scorecard.CohortDays);
        scorecard.UntouchedDays = Number(given, nameof(ScorecardOptions.UntouchedDays), scorecard.UntouchedDays);
        scorecard.UnconvertedDays = Number(given, nameof(ScorecardOptions.UnconvertedDays), scorecard.UnconvertedDays);
        scorecard.Currency = given[nameof(ScorecardOptions.Currency)];
        return scorecard.Problems(new KpiCatalogue()).FirstOrDefault() is { } problem
            ? throw new UsageException($"Of the settings that begin with {Prefix}, {problem}")
            : (store, scorecard);
    }

    private static StoreEngine Engine(string? text) => text switch
    {
        null or "" => StoreEngine.Sqlite,
        _ when Enum.TryParse<StoreEngine>(text, ignoreCase: true, out var engine) && Enum.IsDefined(engine) => engine,
        _ => throw new UsageException($"The setting {Prefix}{StoreOptions.Section}__{nameof(StoreOptions.Engine)} is '{text}'; write Sqlite or SqlServer."),
    };

    private static int Number(IConfigurationSection section, string name, int usual) => section[name] switch
    {
        null or "" => usual,
        var text when int.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw new UsageException($"The setting {Prefix}{section.Key}__{name} is '{text}'; write a whole number."),
    };
}
