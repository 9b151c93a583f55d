using System.Collections.Concurrent;
using System.Threading.Channels;
using ScoreCard.Core.Imports;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Imports;

/// <summary>
/// Checks and imports files one after the other, outside of any page: a closed tab loses nothing, and every page that is open
/// sees the same job.
/// </summary>
public sealed class ImportJobs(IImports imports, DataVersionWatch watch, UploadFolder uploads, TimeProvider time, ILogger<ImportJobs> log) : BackgroundService
{
    public const string Full = "Too many imports are waiting: try again when some of them are done.";
    private const int MostWaiting = 16;
    private const string Cancelled = "Cancelled: nothing was written.";
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(10);

    private readonly Channel<Func<CancellationToken, Task>> _queue = Channel.CreateBounded<Func<CancellationToken, Task>>(MostWaiting);
    private readonly ConcurrentDictionary<string, ImportJob> _jobs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly Subscriptions _subscriptions = new();

    public int Subscribers => _subscriptions.Count;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ImportJob> All => [.. _jobs.Values.OrderByDescending(job => job.CreatedAt)];

    public ImportJob? Find(string id) => _jobs.GetValueOrDefault(id);

    /// <summary>Calls back after each change of a job, while it runs at most a few times a second.</summary>
    public IDisposable Subscribe(Action changed) => _subscriptions.Add(changed);

    /// <summary>Takes a file in; null where too many are waiting.</summary>
    public ImportJob? Start(ImportRequest request, bool keepsFile = false)
    {
        // The letter tells a job from an import of the log, which has a number.
        var job = new ImportJob { Id = $"f{Guid.NewGuid():n}"[..12], Request = request, KeepsFile = keepsFile, CreatedAt = time.GetUtcNow() };
        _jobs[job.Id] = job;
        if (Enqueue(job.Id, request, from: JobState.Waiting))
        {
            return _jobs[job.Id];
        }

        _jobs.TryRemove(job.Id, out _);
        return null;
    }

    /// <summary>Keeps answers that were not sent yet: a reload loses none, and other tabs see them.</summary>
    public void Edit(string id, ImportRequest draft) => Change(id, job => job.State == JobState.Checked ? job with { Draft = draft } : job);

    /// <summary>Checks or imports a file that was checked, with other answers; does nothing where another tab was faster.</summary>
    /// <returns>False where too many are waiting.</returns>
    public bool Run(string id, ImportRequest request) => Enqueue(id, request, from: JobState.Checked);

    public void Cancel(string id)
    {
        if (_running.TryGetValue(id, out var cancel))
        {
            cancel.Cancel();
            Change(id, job => job.State == JobState.Waiting ? job.Ended(JobState.Cancelled, Cancelled) : job);
        }
    }

    /// <summary>The user does not want the file after all.</summary>
    public void Discard(string id)
    {
        Cancel(id);
        if (_jobs.TryRemove(id, out var job) && !job.KeepsFile)
        {
            uploads.Delete(job.Request.Path);
        }

        _subscriptions.Raise();
    }

    public Task<IReadOnlyList<ImportLogEntry>> ListAsync(CancellationToken cancel) => imports.ListAsync(cancel);

    /// <summary>Takes an import back, in its turn.</summary>
    public async Task UndoAsync(long importId)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _queue.Writer.WriteAsync(async stopping =>
        {
            try
            {
                await imports.UndoAsync(importId, stopping);
                await watch.LookAsync(stopping);
                done.SetResult();
            }
            catch (Exception e)
            {
                done.SetException(e);
            }
        });
        await done.Task;
        _subscriptions.Raise();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(WorkAsync(stoppingToken), SweepAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The app stops.
        }
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        await foreach (var work in _queue.Reader.ReadAllAsync(stopping))
        {
            await Task.Run(() => work(stopping), stopping);
        }
    }

    /// <summary>Forgets files that nobody came back for, and uploads that an app left which was ended.</summary>
    private async Task SweepAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(SweepEvery, time);
        do
        {
            var old = time.GetUtcNow() - uploads.KeptFor;
            foreach (var job in _jobs.Values.Where(job => !job.IsActive && job.CreatedAt < old))
            {
                Discard(job.Id);
            }

            uploads.DeleteOlderThan(old, [.. _jobs.Values.Select(job => job.Request.Path)]);
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    /// <returns>False where too many are waiting; true also where another tab was faster.</returns>
    private bool Enqueue(string id, ImportRequest request, JobState from)
    {
        if (!Change(id, job => job.State == from ? job with { Request = request, State = JobState.Waiting, Progress = null, Problem = null } : job))
        {
            return true;
        }

        // Never disposed of: it has no timer, and whoever cancels may come at any moment.
        var cancel = _running[id] = new();
        if (_queue.Writer.TryWrite(stopping => RunAsync(id, cancel, stopping)))
        {
            return true;
        }

        _running.TryRemove(new(id, cancel));
        Change(id, job => job with { State = JobState.Checked });
        return false;
    }

    private async Task RunAsync(string id, CancellationTokenSource cancel, CancellationToken stopping)
    {
        // What was cancelled while it waited may wait once more, behind this turn.
        if (cancel.IsCancellationRequested || Find(id) is not { State: JobState.Waiting } job)
        {
            End(id, cancel);
            return;
        }

        Change(id, j => j with { State = job.Request.DryRun ? JobState.Checking : JobState.Importing });
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel.Token, stopping);
        try
        {
            var result = await imports.RunAsync(job.Request, new ThinnedProgress(time, progress => Change(id, j => j with { Progress = progress })), either.Token);
            if (result.ImportId is not null)
            {
                await watch.LookAsync(stopping);
            }

            Change(id, j => j with { Result = result, Draft = null, State = result.IsDryRun || result.IsStopped ? JobState.Checked : JobState.Done });
        }
        catch (OperationCanceledException)
        {
            Change(id, j => j.Ended(JobState.Cancelled, Cancelled));
        }
        catch (Exception e)
        {
            log.ImportFailed(e, job.FileName);
            Change(id, j => j.Ended(JobState.Failed, Problems.Sentence(e)));
        }
        End(id, cancel);
    }

    private void End(string id, CancellationTokenSource cancel)
    {
        _running.TryRemove(new(id, cancel));
        if (Find(id) is { KeepsFile: false, State: JobState.Done or JobState.Failed or JobState.Cancelled } ended)
        {
            uploads.Delete(ended.Request.Path, keepsRejected: ended is { State: JobState.Done, Result.Rejected: > 0 });
        }
    }

    /// <returns>Whether the job is there and was changed.</returns>
    private bool Change(string id, Func<ImportJob, ImportJob> change)
    {
        while (_jobs.TryGetValue(id, out var before))
        {
            var after = change(before);
            if (ReferenceEquals(after, before))
            {
                return false;
            }

            // Where somebody else was faster, the change is applied to what they left.
            if (_jobs.TryUpdate(id, after, before))
            {
                _subscriptions.Raise();
                return true;
            }
        }

        return false;
    }
}
