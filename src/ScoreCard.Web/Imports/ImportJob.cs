using ScoreCard.Core.Imports;

namespace ScoreCard.Web.Imports;

public enum JobState
{
    Waiting,
    Checking,

    /// <summary>Everything was done but written: the user decides.</summary>
    Checked,
    Importing,
    Done,
    Failed,
    Cancelled,
}

/// <summary>A file on its way into the store, as it stands now; a newer state is another record.</summary>
public sealed record ImportJob
{
    /// <summary>Who imported, where nobody signs in.</summary>
    public const string Somebody = "web";

    public required string Id { get; init; }

    /// <summary>The file and the answers given so far.</summary>
    public required ImportRequest Request { get; init; }

    /// <summary>The answers as somebody has changed them since; null where nobody has.</summary>
    public ImportRequest? Draft { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not an upload: the file stays when the job is done.</summary>
    public bool KeepsFile { get; init; }

    public JobState State { get; init; }

    public ImportProgress? Progress { get; init; }

    /// <summary>What the check found, or the import did; of the last run that came to an end.</summary>
    public ImportResult? Result { get; init; }

    /// <summary>One sentence for the user: why the last run came to nothing.</summary>
    public string? Problem { get; init; }

    /// <summary>After a run that came to nothing: back at the last check; where there was none, the job is over.</summary>
    public ImportJob Ended(JobState state, string problem) => this with { State = Result is null ? state : JobState.Checked, Problem = problem };

    public string FileName => Request.FileName ?? Path.GetFileName(Request.Path);

    public bool IsActive => State is JobState.Waiting or JobState.Checking or JobState.Importing;
}
