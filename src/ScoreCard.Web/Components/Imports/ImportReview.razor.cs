using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using ScoreCard.Core.Imports;
using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Components.Imports;

/// <summary>What a check has found, the questions it leaves, and the decision.</summary>
public sealed partial class ImportReview
{
    private ImportRequest? _shown;
    private ImportAnswers _answers = null!;
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

    private bool IsEdited => Job.Draft is not null;

    /// <summary>What has happened to the last run, where it did not do what it was asked.</summary>
    private string? Notice => Job.Problem ?? (Job.Result!.IsOutdated
        ? "Nothing was written: the scorecard has changed since you looked, by another import or an undo. The figures here are new; look at them, then import."
        : null);

    /// <summary>Why nothing can be written yet; null where it can.</summary>
    private string? Obstacle => Job.Result! switch
    {
        { HasQuestions: true } => "Some questions have to be answered first.",
        { Sheets.Count: 0 } => "No sheet of this file was recognised.",
        { Rejected: > 0, SkippedRejected: false } => "With rejected rows nothing is written, unless they are left out.",
        { Changed: 0, Vanished: 0, NewAnswers: 0 } => $"{ImportWords.NothingNew(Job.Result!)}.",
        _ => null,
    };

    private bool OnlyAnswers => Obstacle is null && Job.Result! is { Changed: 0, Vanished: 0 };

    private string? Status => _problem switch
    {
        not null => _problem,
        _ when IsEdited => "Your answers have changed: check again to see what will change now.",
        _ when OnlyAnswers => $"{ImportWords.NothingNew(Job.Result!)}; your answers are new.",
        _ when Obstacle is null && Job.Result!.IsOutdated => "The scorecard has changed since you looked: these figures are new.",
        _ => Obstacle,
    };

    /// <summary>Readings were to be compared, and there were none.</summary>
    private bool IsFirst => Job.Request.Effects && Job.Result! is { IsDryRun: true, IsStopped: false, Changed: > 0, Effects: null };

    protected override void OnParametersSet()
    {
        // Another tab may have changed the answers.
        var said = Job.Draft ?? Job.Request;
        if (!ReferenceEquals(_shown, said))
        {
            (_shown, _answers) = (said, new(said));
        }
    }

    private void Edited()
    {
        _shown = _answers.Request(Job.Request, dryRun: true);
        Jobs.Edit(Job.Id, _shown);
    }

    private void SetAsOf(ChangeEventArgs e)
    {
        _answers.AsOf = DateOnly.TryParseExact(e.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        Edited();
    }

    private void SetSkipRejected(ChangeEventArgs e)
    {
        _answers.SkipRejected = e.Value is true;
        Edited();
    }

    private async Task RunAsync(bool dryRun)
    {
        // Who writes counts, not who uploaded.
        var user = (await Users.GetAuthenticationStateAsync()).User.Identity;
        var by = user is { IsAuthenticated: true, Name: { Length: > 0 } name } ? name : Job.Request.ImportedBy ?? ImportJob.Somebody;
        if (!Jobs.Run(Job.Id, _answers.Request(Job.Request, dryRun) with { ImportedBy = by, SeenVersion = Job.Result!.DataVersion }))
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
