using Microsoft.Extensions.Logging.Abstractions;
using ScoreCard.Core;
using ScoreCard.Core.Imports;
using ScoreCard.Web.Data;
using ScoreCard.Web.Imports;
using ScoreCard.Web.Tests.Fakes;

namespace ScoreCard.Web.Tests.Imports;

public sealed class WatchedFolderTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly ImportIssue Open = new("deals", 12, "Stage", "Signed off", "Stage 'Signed off' is not known as open, won or lost.", Severity.Question);

    private readonly FakeImports _imports = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-watched-").FullName;
    private readonly UploadFolder _uploads;
    private readonly DataVersionWatch _watch;
    private readonly ImportJobs _jobs;
    private readonly WatchedFolder _watched;

    public WatchedFolderTests()
    {
        _watch = new(new FakeScorecard(), TimeProvider.System, NullLogger<DataVersionWatch>.Instance);
        _uploads = new(new ImportOptions(), TimeProvider.System, NullLogger<UploadFolder>.Instance);
        _jobs = new(_imports, _watch, _uploads, TimeProvider.System, NullLogger<ImportJobs>.Instance);
        _watched = new(_jobs, new ImportOptions { WatchedFolder = _folder }, new FixedTime(new(2026, 10, 5)), NullLogger<WatchedFolder>.Instance);
    }

    private string Deals => Path.Combine(_folder, "deals.xlsx");

    public async ValueTask InitializeAsync() => await _jobs.StartAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _jobs.StopAsync(CancellationToken.None);
        _watched.Dispose();
        _jobs.Dispose();
        _watch.Dispose();
        _uploads.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_file_that_lands_there_is_imported_and_moved_aside()
    {
        await File.WriteAllTextAsync(Deals, "deals", TestContext.Current.CancellationToken);

        await LookUntilAsync(() => !File.Exists(Deals));

        var request = Assert.Single(_imports.Requests);
        Assert.Equal((Deals, false, "watched folder"), (request.Path, request.DryRun, request.ImportedBy));
        Assert.EndsWith(" deals.xlsx", Assert.Single(Directory.GetFiles(Path.Combine(_folder, WatchedFolder.Done))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_waits()
    {
        await File.WriteAllTextAsync(Deals, "de", TestContext.Current.CancellationToken);
        _watched.Look();
        await File.AppendAllTextAsync(Deals, "als", TestContext.Current.CancellationToken);

        _watched.Look();

        Assert.Empty(_jobs.All);
    }

    [Fact]
    public async Task A_file_with_an_open_question_stays_with_a_report_until_it_is_answered_on_the_page()
    {
        _imports.Finds = request => FakeImports.Result(request, issues: request.Outcomes.Count == 0 ? [Open] : []) with { ImportId = request.Outcomes.Count == 0 ? null : 12 };
        await File.WriteAllTextAsync(Deals, "deals", TestContext.Current.CancellationToken);
        await LookUntilAsync(() => File.Exists(Deals + WatchedFolder.ReportEnding));

        _watched.Look();
        Assert.Contains("question: deals, row 12: Stage 'Signed off' is not known", await File.ReadAllTextAsync(Deals + WatchedFolder.ReportEnding, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Single(_imports.Requests);
        var job = Assert.Single(_jobs.All);
        _jobs.Run(job.Id, job.Request with { Outcomes = new Dictionary<string, Outcome> { ["Signed off"] = Outcome.Open } });

        await LookUntilAsync(() => !File.Exists(Deals));
        Assert.False(File.Exists(Deals + WatchedFolder.ReportEnding));
    }

    [Fact]
    public async Task A_corrected_file_of_the_same_name_is_tried_again()
    {
        _imports.Fails = new RefusalException("deals.xlsx is empty (0 bytes); export or copy it again.");
        await File.WriteAllTextAsync(Deals, "", TestContext.Current.CancellationToken);
        await LookUntilAsync(() => File.Exists(Deals + WatchedFolder.ReportEnding));

        _imports.Fails = null;
        await File.WriteAllTextAsync(Deals, "deals", TestContext.Current.CancellationToken);

        await LookUntilAsync(() => !File.Exists(Deals));
        Assert.Equal(2, _imports.Requests.Count);
    }

    [Fact]
    public async Task A_file_that_cannot_be_put_aside_does_not_keep_those_behind_it_waiting()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, WatchedFolder.Done), "a file where the folder belongs", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Deals, "deals", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "people.xlsx"), "people", TestContext.Current.CancellationToken);

        await LookUntilAsync(() => _imports.Requests.Count == 2);

        Assert.Equal(["deals.xlsx", "people.xlsx"], _imports.Requests.Select(request => request.FileName).Order());
        Assert.True(File.Exists(Deals));
    }

    private async Task LookUntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isSo())
        {
            _watched.Look();
            await Task.Delay(10, patience.Token);
        }
    }
}
