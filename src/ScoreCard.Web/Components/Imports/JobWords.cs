using ScoreCard.Core.Imports;
using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Components.Imports;

/// <summary>How an import stands, in words.</summary>
public static class JobWords
{
    public static string Describe(ImportJob job) => job.State switch
    {
        JobState.Waiting => "waiting for its turn",
        JobState.Checking => $"being checked{Percent(job.Progress)}",
        JobState.Checked => "checked, nothing written yet",
        JobState.Importing => $"being imported{Percent(job.Progress)}",
        JobState.Done => "done",
        JobState.Failed => "failed",
        _ => "cancelled",
    };

    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "rejected",
        Severity.Question => "question",
        _ => "to know",
    };

    public static string Sign(Severity severity) => severity switch
    {
        Severity.Error => "◆",
        Severity.Question => "?",
        _ => "▲",
    };

    private static string Percent(ImportProgress? progress) => progress is null ? "" : $", {progress.Step.ToLowerInvariant()}";
}
