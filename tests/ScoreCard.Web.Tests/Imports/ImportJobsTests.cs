using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ScoreCard.Core;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;
using ScoreCard.Web.Imports;
using ScoreCard.Web.Tests.Fakes;

namespace ScoreCard.Web.Tests.Imports;

public sealed class ImportJobsTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly FakeImports _imports = new();
    private readonly FakeScorecard _scorecard = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("scorecard-jobs-").FullName;
    private readonly Lines _log = new();
    private readonly DataVersionWatch _watch;
    private readonly UploadFolder _uploads;
    private readonly ImportJobs _jobs;

    public ImportJobsTests()
    {
        _watch = new(_scorecard, TimeProvider.System, NullLogger<DataVersionWatch>.Instance);
        _uploads = new UploadFolder(new ImportOptions { Folder = _folder }, TimeProvider.System, NullLogger<UploadFolder>.Instance);
        _jobs = new(_imports, _watch, _uploads, TimeProvider.System, _log);
    }

    public async ValueTask InitializeAsync() => await _jobs.StartAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _jobs.StopAsync(CancellationToken.None);
        _jobs.Dispose();
        _watch.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Check_and_then_import_a_file_and_delete_it()
    {
        var request = Upload();
        var id = _jobs.Start(request)!.Id;
        await UntilAsync(id, JobState.Checked);
        Assert.True(File.Exists(request.Path));

        _jobs.Run(id, request with { DryRun = false });

        await UntilAsync(id, JobState.Done);
        Assert.Equal(12, _jobs.Find(id)!.Result!.ImportId);
        await UntilAsync(() => !File.Exists(request.Path));
    }

    [Fact]
    public void Load_the_sample_data_as_of_the_day_that_its_workbook_was_saved()
        => Assert.Equal(new DateOnly(2026, 9, 30), new SampleData().Load(_jobs)!.Request.AsOf);

    [Fact]
    public async Task Show_progress_to_whoever_looks_and_can_be_cancelled()
    {
        _imports.Waits = true;
        var request = Upload();
        var id = _jobs.Start(request)!.Id;
        await UntilAsync(() => _jobs.Find(id)!.Progress?.Rows == 3700);

        _jobs.Cancel(id);

        await UntilAsync(id, JobState.Cancelled);
        await UntilAsync(() => !File.Exists(request.Path));
    }

    [Fact]
    public async Task Say_one_sentence_about_a_file_that_cannot_be_used_and_go_on_with_the_next()
    {
        _imports.Fails = new RefusalException("crm.xlsx is protected by a password: save it without one.");
        var broken = _jobs.Start(Upload())!.Id;
        await UntilAsync(broken, JobState.Failed);
        Assert.Equal("crm.xlsx is protected by a password: save it without one.", _jobs.Find(broken)!.Problem);

        _imports.Fails = null;
        await UntilAsync(_jobs.Start(Upload())!.Id, JobState.Checked);
    }

    [Fact]
    public async Task Tell_nobody_about_the_inside_of_a_fault()
    {
        _imports.Fails = new NotSupportedException("secret");

        var id = _jobs.Start(Upload())!.Id;

        await UntilAsync(id, JobState.Failed);
        Assert.DoesNotContain("secret", _jobs.Find(id)!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_a_users_fault_as_its_sentence_and_any_other_with_where_it_was_thrown()
    {
        _imports.Fails = new RefusalException("crm.xlsx is no workbook.");
        await UntilAsync(_jobs.Start(Upload())!.Id, JobState.Failed);
        _imports.Fails = new NotSupportedException("secret");
        await UntilAsync(_jobs.Start(Upload())!.Id, JobState.Failed);

        Assert.Equal("crm.xlsx was not imported: crm.xlsx is no workbook.", _log.Entries[0].Text);
        Assert.Equal([null, _imports.Fails], _log.Entries.Select(entry => entry.Fault));
    }

    [Fact]
    public async Task Take_no_more_than_a_queue_full()
    {
        _imports.Waits = true;
        var first = _jobs.Start(Upload())!.Id;
        await UntilAsync(first, JobState.Checking);

        var taken = Enumerable.Range(0, 40).Count(_ => _jobs.Start(Upload()) is not null);

        Assert.Equal(16, taken);
        _imports.Finish();
    }

    [Fact]
    public async Task Tell_open_pages_after_a_commit()
    {
        await _watch.LookAsync(TestContext.Current.CancellationToken);
        var told = 0;
        using var subscription = _watch.Subscribe(() => told++);
        _imports.Finds = request =>
        {
            _scorecard.Status = _scorecard.Status with { DataVersion = 99 };
            return FakeImports.Result(request);
        };

        await UntilAsync(_jobs.Start(Upload() with { DryRun = false })!.Id, JobState.Done);

        Assert.Equal(1, told);
    }

    [Fact]
    public async Task Keep_the_sample_when_it_is_loaded()
    {
        var request = Upload() with { DryRun = false };

        await UntilAsync(_jobs.Start(request, keepsFile: true)!.Id, JobState.Done);

        Assert.True(File.Exists(request.Path));
    }

    [Fact]
    public async Task Go_back_to_the_last_check_after_a_run_that_came_to_nothing_and_keep_the_file()
    {
        var request = Upload();
        var id = _jobs.Start(request)!.Id;
        await UntilAsync(id, JobState.Checked);
        _jobs.Edit(id, request with { SkipRejected = true });
        _imports.Fails = new StoreException("The database does not answer.");

        _jobs.Run(id, request with { SkipRejected = true });

        await UntilAsync(() => _jobs.Find(id) is { State: JobState.Checked, Problem: not null });
        Assert.Equal("The database does not answer.", _jobs.Find(id)!.Problem);
        Assert.True(_jobs.Find(id)!.Draft!.SkipRejected);
        Assert.True(File.Exists(request.Path));
    }

    [Fact]
    public async Task Check_again_what_was_cancelled_while_it_waited()
    {
        var id = _jobs.Start(Upload())!.Id;
        await UntilAsync(id, JobState.Checked);
        _imports.Waits = true;
        await UntilAsync(_jobs.Start(Upload())!.Id, JobState.Checking);
        _jobs.Run(id, _jobs.Find(id)!.Request);
        _jobs.Cancel(id);
        Assert.Equal(JobState.Checked, _jobs.Find(id)!.State);

        _jobs.Run(id, _jobs.Find(id)!.Request with { SkipRejected = true });
        _imports.Waits = false;
        _imports.Finish();

        await UntilAsync(id, JobState.Checked);
        Assert.Null(_jobs.Find(id)!.Problem);
        Assert.Single(_imports.Requests, request => request.SkipRejected);
    }

    [Fact]
    public async Task Keep_the_rejected_rows_of_an_import_that_left_them_out()
    {
        _imports.Finds = request => FakeImports.Result(request, rejected: 2);
        var request = Upload();
        File.WriteAllText(UploadFolder.RejectedPath(request.Path), "x");
        var id = _jobs.Start(request)!.Id;
        await UntilAsync(id, JobState.Checked);

        _jobs.Run(id, request with { DryRun = false, SkipRejected = true });

        await UntilAsync(() => !File.Exists(request.Path));
        Assert.True(File.Exists(UploadFolder.RejectedPath(request.Path)));
        _jobs.Discard(id);
        Assert.False(File.Exists(UploadFolder.RejectedPath(request.Path)));
    }

    [Fact]
    public async Task Take_one_answer_where_two_tabs_give_theirs_at_once()
    {
        var id = _jobs.Start(Upload())!.Id;
        await UntilAsync(id, JobState.Checked);
        _imports.Waits = true;

        Parallel.For(0, 8, _ => Assert.True(_jobs.Run(id, _jobs.Find(id)!.Request with { DryRun = false })));
        await UntilAsync(id, JobState.Importing);
        _jobs.Cancel(id);

        await UntilAsync(id, JobState.Checked);
        Assert.Single(_imports.Requests, request => !request.DryRun);
        _jobs.Cancel(id);
    }

    [Fact]
    public async Task Delete_a_first_upload_that_is_cancelled_while_it_waits()
    {
        _imports.Waits = true;
        await UntilAsync(_jobs.Start(Upload())!.Id, JobState.Checking);
        var request = Upload();
        var id = _jobs.Start(request)!.Id;

        _jobs.Cancel(id);
        _imports.Finish();

        Assert.Equal(JobState.Cancelled, _jobs.Find(id)!.State);
        await UntilAsync(() => !File.Exists(request.Path));
    }

    [Fact]
    public void Delete_what_an_app_left_that_was_ended_and_nothing_of_others()
    {
        var upload = _uploads.NewPath("crm.xlsx");
        var own = Path.Combine(_folder, "budget.xlsx");
        foreach (var path in new[] { upload, UploadFolder.RejectedPath(upload), own })
        {
            File.WriteAllText(path, "x");
            File.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        _uploads.DeleteOlderThan(TimeProvider.System.GetUtcNow().AddHours(-1), []);
        Assert.True(File.Exists(upload));
        _uploads.DeleteOlderThan(TimeProvider.System.GetUtcNow().AddHours(1), [upload]);
        Assert.Equal(3, Directory.GetFiles(_folder).Length);
        _uploads.DeleteOlderThan(TimeProvider.System.GetUtcNow().AddHours(1), []);

        Assert.Equal([own], Directory.GetFiles(_folder));
    }

    private ImportRequest Upload()
    {
        var path = Path.Combine(_folder, Path.GetRandomFileName());
        File.WriteAllText(path, "x");
        return new() { Path = path, FileName = "crm.xlsx", DryRun = true };
    }

    private Task UntilAsync(string id, JobState state) => UntilAsync(() => _jobs.Find(id)!.State == state);

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private sealed class Lines : ILogger<ImportJobs>
    {
        private readonly ConcurrentQueue<(string Text, Exception? Fault)> _entries = new();

        public IReadOnlyList<(string Text, Exception? Fault)> Entries => [.. _entries];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _entries.Enqueue((formatter(state, exception), exception));
    }
}
