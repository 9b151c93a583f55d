using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using ScoreCard.Core.Imports;
using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Components.Imports;

/// <summary>What a check has found, the questions it leaves, and the decision.</summary>
public sealed partial class ImportReview
{
    private ImportAnswers _answers = null!;
    private bool _edited;
    private string? _problem;

    [Parameter, EditorRequired]
    public required ImportJob Job { get; set; }

    [Inject]
    public required ImportJobs Jobs { get; init; }

    /// <summary>Whom Windows authentication, or whatever stands in front of the app, says that it is.</summary>
    [Inject]
    public required AuthenticationStateProvider Users { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private IReadOnlyList<ImportIssue> Questions => [.. Job.Result!.Issues.Where(issue => issue.Severity == Severity.Question)];

    /// <summary>Why nothing can be written yet; null where it can.</summary>
    private string? Obstacle => Job.Result! switch
    {
        { HasQuestions: true } => "Some questions have to be answered first.",
        { Sheets.Count: 0 } => "No sheet of this file was recognised.",
        { Rejected: > 0 } when !_answers.SkipRejected => "With rejected rows nothing is written, unless they are left out.",
        { Changed: 0, Vanished: 0, NewAnswers: 0 } => "The scorecard holds all of this already.",
        _ => null,
    };

    private bool OnlyAnswers => Obstacle is null && Job.Result! is { Changed: 0, Vanished: 0 };

    /// <summary>Whether the file holds all rows: as said here, else as remembered.</summary>
    private bool? Full => _answers.Full ?? Job.Result!.Answered?.Full;

    protected override void OnInitialized() => _answers = new(Job.Request);

    private void Edited() => _edited = true;

    private void SetAsOf(ChangeEventArgs e)
    {
        _answers.AsOf = DateOnly.TryParseExact(e.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        Edited();
    }

    private void SetFull(bool full)
    {
        _answers.Full = full;
        Edited();
    }

    private async Task RunAsync(bool dryRun)
    {
        // Who writes counts, not who uploaded.
        var user = (await Users.GetAuthenticationStateAsync()).User.Identity;
        var by = user is { IsAuthenticated: true, Name: { Length: > 0 } name } ? name : Job.Request.ImportedBy ?? ImportJob.Somebody;
        if (!Jobs.Run(Job.Id, _answers.Request(Job.Request, dryRun) with { ImportedBy = by }))
        {
            _problem = ImportJobs.Full;
        }
    }

    private void Discard()
    {
        Jobs.Discard(Job.Id);
        Navigation.NavigateTo(Links.Imports);
    }
}
