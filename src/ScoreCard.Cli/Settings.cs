using System.Globalization;
using Microsoft.Extensions.Configuration;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Cli;

/// <summary>The settings that the web app has too, from the environment: SCORECARD_Store__Engine, SCORECARD_Scorecard__Currency, …</summary>
internal static class Settings
{
    public const string Prefix = "SCORECARD_";

    public static (StoreOptions Store, ScorecardOptions Scorecard) Read()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables(Prefix).Build();
        var section = configuration.GetSection(StoreOptions.Section);
        var store = new StoreOptions
        {
            Engine = Engine(section[nameof(StoreOptions.Engine)]),
            Connection = section[nameof(StoreOptions.Connection)],
            ReadConnection = section[nameof(StoreOptions.ReadConnection)],
        };
        var given = configuration.GetSection(ScorecardOptions.Section);
        var scorecard = new ScorecardOptions();
        scorecard.FiscalYearStartMonth = Number(given, nameof(ScorecardOptions.FiscalYearStartMonth), scorecard.FiscalYearStartMonth, 1, 12);
        scorecard.MinimumPopulation = Number(given, nameof(ScorecardOptions.MinimumPopulation), scorecard.MinimumPopulation, 1, 1_000_000);
        scorecard.CohortDays = Number(given, nameof(ScorecardOptions.CohortDays), scorecard.CohortDays, 1, 3_650);
        scorecard.UntouchedDays = Number(given, nameof(ScorecardOptions.UntouchedDays), scorecard.UntouchedDays, 1, 3_650);
        scorecard.UnconvertedDays = Number(given, nameof(ScorecardOptions.UnconvertedDays), scorecard.UnconvertedDays, 1, 3_650);
        scorecard.Currency = given[nameof(ScorecardOptions.Currency)];
        return (store, scorecard);
    }

    private static StoreEngine Engine(string? text) => text switch
    {
        null or "" => StoreEngine.Sqlite,
        _ when Enum.TryParse<StoreEngine>(text, ignoreCase: true, out var engine) && Enum.IsDefined(engine) => engine,
        _ => throw new UsageException($"The setting {Prefix}{StoreOptions.Section}__{nameof(StoreOptions.Engine)} is '{text}'; write Sqlite or SqlServer."),
    };

    private static int Number(IConfigurationSection section, string name, int usual, int least, int most) => section[name] switch
    {
        null or "" => usual,
        var text when int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most => number,
        var text => throw new UsageException(string.Create(CultureInfo.InvariantCulture,
            $"The setting {Prefix}{section.Key}__{name} is '{text}'; write a whole number from {least} to {most}.")),
    };
}
