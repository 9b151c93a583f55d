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
        JobState.Checked when Questions(job.Result!) is > 0 and var questions => $"checked, {Words.Counted(questions, "question")} to answer",
        JobState.Checked => "checked, nothing written yet",
        JobState.Importing => $"being imported{Percent(job.Progress)}",
        JobState.Done => "done",
        JobState.Failed => "failed",
        _ => "cancelled",
    };

    /// <summary>Where it stands; the steps of the work change too often to be read out.</summary>
    public static string Place(ImportJob job) => Describe(job with { Progress = null });

    public static int Questions(ImportResult result) => result.Issues.Count(issue => issue.Severity == Severity.Question);

    public static string Describe(DealChange change) => change switch
    {
        DealChange.Vanished => "gone from the file",
        _ => change.ToString().ToLowerInvariant(),
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
