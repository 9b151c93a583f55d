using ScoreCard.Core.Kpis;
using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Hosting;

/// <summary>Checks the settings at start, and names everything that is wrong with them at once.</summary>
internal static class Settings
{
    /// <exception cref="SettingsException">A setting cannot be used; all of them are listed.</exception>
    public static void Check(ScorecardOptions scorecard, ImportOptions imports)
    {
        var problems = Problems(scorecard, imports).ToList();
        if (problems.Count > 0)
        {
            throw new SettingsException(string.Join(Environment.NewLine, ["Some settings cannot be used:", .. problems]));
        }
    }

    public static IEnumerable<string> Problems(ScorecardOptions scorecard, ImportOptions imports)
    {
        if (scorecard.FiscalYearStartMonth is < 1 or > 12)
        {
            yield return $"Scorecard:FiscalYearStartMonth is {scorecard.FiscalYearStartMonth}: use a month from 1 to 12.";
        }

        if (scorecard.Currency is { Length: > 0 } currency && (currency.Length != 3 || !currency.All(char.IsAsciiLetter)))
        {
            yield return $"Scorecard:Currency is '{currency}': use three letters, such as EUR.";
        }

        foreach (var (name, days) in new[] { ("MinimumPopulation", scorecard.MinimumPopulation), ("CohortDays", scorecard.CohortDays), ("UntouchedDays", scorecard.UntouchedDays), ("UnconvertedDays", scorecard.UnconvertedDays) })
        {
            if (days < 1)
            {
                yield return $"Scorecard:{name} is {days}: use 1 or more.";
            }
        }

        var catalogue = new KpiCatalogue();
        foreach (var (panel, ids) in scorecard.Lead)
        {
            if (!Enum.TryParse<Perspective>(panel, ignoreCase: true, out _))
            {
                yield return $"Scorecard:Lead:{panel} is not a perspective: use {string.Join(", ", Enum.GetNames<Perspective>())}.";
            }

            foreach (var id in ids.Where(id => catalogue.Find(id) is null))
            {
                yield return $"Scorecard:Lead:{panel} names '{id}', which is not a KPI.";
            }
        }

        if (imports.MaxFileMegabytes is < 1 or > 2047)
        {
            yield return $"Imports:MaxFileMegabytes is {imports.MaxFileMegabytes}: use 1 to 2047.";
        }

        if (imports.KeepHours < 1)
        {
            yield return $"Imports:KeepHours is {imports.KeepHours}: use 1 or more.";
        }
    }
}

/// <summary>The app cannot start with these settings; the message lists what is wrong with them, for the person who set them.</summary>
public sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
