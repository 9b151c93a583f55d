using System.Collections.Concurrent;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Tests.Fakes;

/// <summary>Imports that find what a test says, and wait where a test wants to look in between.</summary>
public sealed class FakeImports : IImports
{
    private readonly ConcurrentQueue<ImportRequest> _requests = new();
    private readonly TaskCompletionSource _finish = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Func<ImportRequest, ImportResult> Finds { get; set; } = request => Result(request);

    public bool Waits { get; set; }

    public Exception? Fails { get; set; }

    /// <summary>So far; the worker adds to them meanwhile.</summary>
    public IReadOnlyList<ImportRequest> Requests => [.. _requests];

    public List<ImportLogEntry> Log { get; } = [];

    public void Finish() => _finish.TrySetResult();

    public async Task<ImportResult> RunAsync(ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        _requests.Enqueue(request);
        progress.Report(new("Reading", 0.42, 3700));
        if (Waits)
        {
            await _finish.Task.WaitAsync(cancel);
        }

        return Fails is null ? Finds(request) : throw Fails;
    }

    public Task<IReadOnlyList<ImportLogEntry>> ListAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<ImportLogEntry>>([.. Log]);

    public List<RowChange> Changes { get; } = [];

    public List<ChangeQuery> ChangeQueries { get; } = [];

    public IReadOnlyList<ImportIssue> Issues { get; set; } = [];

    public Task<ImportDetail?> FindAsync(long importId, CancellationToken cancel) => Task.FromResult(
        Log.Find(entry => entry.ImportId == importId) is { } entry ? new ImportDetail(entry, Result(new() { Path = "" }).Sheets, Issues) : null);

    public Task<IReadOnlyList<ChangeCounts>> CountChangesAsync(long importId, CancellationToken cancel) => Task.FromResult<IReadOnlyList<ChangeCounts>>(
        Changes.Count == 0 ? [] : [new(Sheet("opportunities"), Changes.CountBy(row => row.Change).ToDictionary(pair => pair.Key, pair => (long)pair.Value)), new(Sheet("accounts"), new Dictionary<ChangeKind, long> { [ChangeKind.New] = 1 })]);

    public Task<IReadOnlyList<RowChange>> ChangesAsync(ChangeQuery query, CancellationToken cancel)
    {
        ChangeQueries.Add(query);
        return Task.FromResult<IReadOnlyList<RowChange>>([.. Listed(query).Skip(query.Skip).Take(query.Take ?? int.MaxValue)]);
    }

    public IAsyncEnumerable<RowChange> StreamChangesAsync(ChangeQuery query, CancellationToken cancel) => Listed(query).ToAsyncEnumerable();

    private IEnumerable<RowChange> Listed(ChangeQuery query) => Changes.Where(row => query.Sheet.Kind == "opportunities" && (query.Only is null || row.Change == query.Only));

    private static Sheet Sheet(string kind) => new SheetCatalogue().Get(kind);

    public Task UndoAsync(long importId, CancellationToken cancel)
    {
        if (Fails is not null)
        {
            throw Fails;
        }

        var at = Log.FindIndex(entry => entry.ImportId == importId);
        if (at >= 0)
        {
            Log[at] = Log[at] with { UndoneAt = new DateTimeOffset(2018, 1, 5, 9, 0, 0, TimeSpan.Zero) };
        }

        return Task.CompletedTask;
    }

    public static ImportResult Result(ImportRequest request, long rejected = 0, IReadOnlyList<ImportIssue>? issues = null, IReadOnlyList<UnusedSheet>? unused = null) => new()
    {
        FileName = request.FileName ?? "crm.xlsx",
        AsOf = request.AsOf ?? new(2017, 12, 31),
        ImportId = request.DryRun || (rejected > 0 && !request.SkipRejected) ? null : 12,
        IsDryRun = request.DryRun,
        SkippedRejected = request.SkipRejected,
        Sheets =
        [
            new()
            {
                Sheet = "sales_pipeline", Kind = "opportunities", HeaderRow = 3, Read = 8_806, Inserted = 8_700 - rejected, Updated = 60, Unchanged = 40, Skipped = 6, Rejected = rejected,
                Columns =
                [
                    new("A", "opportunity_id", "Id", null, ["1C1I7A6R", "Z063OYW0"]),
                    new("B", "deal_stage", "Stage", null, ["Won", "Engaging"]),
                    new("C", "close_date", "CloseDate", "day and month order from 4,012 values", ["2017-03-01"]),
                    new("D", "remarks", null, "no column of this meaning", ["call back"]),
                ],
            },
            new() { Sheet = "accounts", Kind = "accounts", HeaderRow = 1, Read = 85, Inserted = 85, Columns = [new("A", "account", "Name", null, ["Acme"])] },
        ],
        Issues = issues ?? [],
        IssueCount = issues?.Count ?? 0,
        HasQuestions = issues?.Any(issue => issue.Severity == Severity.Question) ?? false,
        Unused = unused ?? [],
        Answered = request,
    };
}
