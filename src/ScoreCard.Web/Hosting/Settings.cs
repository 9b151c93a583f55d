using ScoreCard.Core;
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
        foreach (var problem in scorecard.Problems(new KpiCatalogue()))
        {
            yield return problem;
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
