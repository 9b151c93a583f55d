using ScoreCard.Core.Imports.Answers;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>The file's sheets of one kind in the store's staging table, one below the other.</summary>
internal sealed partial class StagedKind(Sheet sheet, ImportSession session, SheetCatalogue catalogue, IReadOnlyList<StagedKind> all)
{
    private readonly List<(SheetReading Reading, int Offset)> _readings = [];
    private readonly IssueList _issues = new();
    private NameAnswers? _names;

    public Sheet Sheet => sheet;

    /// <summary>The names there are, by kind, where others were not found.</summary>
    public Dictionary<string, IReadOnlyList<string>> Known { get; } = new(StringComparer.Ordinal);

    private long Rejected => _readings.Sum(part => part.Reading.Counts.Rejected);

    public long RowsRead => _readings.Sum(part => part.Reading.Counts.Read);

    public async Task StageAsync(SheetReading reading, SheetContext context, CancellationToken cancel)
    {
        // Row numbers of a second sheet go on where those of the first one end, so that each names one row.
        _names = context.NamesMeant;
        var offset = _readings.Count == 0 ? 0 : _readings[^1].Offset + _readings[^1].Reading.LastRow;
        await reading.ReadAsync((present, rows) => session.StageAsync(sheet, present, rows, cancel), offset, context, cancel);
        _readings.Add((reading, offset));
    }

    /// <summary>Sets aside what cannot be written, and counts what a commit would do with the rest.</summary>
    /// <param name="currency">The reporting currency, where one is known.</param>
    /// <param name="isExtentRemembered">Nobody said of this file whether it holds all rows.</param>
    public async Task<IReadOnlyList<SheetResult>> CompareAsync(string? currency, ImportRequest request, bool isExtentRemembered, CancellationToken cancel)
    {
        var full = request.Full == true;
        await TakeRepeatsAsync(request.Repeats, cancel);
        await session.CompleteAsync(sheet, cancel);
        if (currency is not null)
        {
            await TakeUnconvertibleAsync(currency, full, cancel);
        }

        await TakeDanglingAsync(cancel);
        await TakeOverlapsAsync(full, cancel);
        await TakeStepsOutOfOrderAsync(full, cancel);
        await FindTwinsAsync(cancel);
        await FindUnknownNamesAsync(cancel);
        await FindDifferingSumsAsync(full, cancel);
        await session.CompareAsync(sheet, cancel);
        var vanished = await VanishedAsync(request.Full, isExtentRemembered, request.SkipRejected, cancel);
        var results = new List<SheetResult>();
        foreach (var (reading, offset) in _readings)
        {
            var counts = await session.CountAsync(sheet, offset + 1, offset + reading.LastRow, cancel);
            results.Add(new SheetResult
            {
                Sheet = reading.Name,
                Kind = sheet.Kind,
                HeaderRow = reading.Match.Row.Number,
                Read = reading.Counts.Read,
                Inserted = counts.Inserted,
                Updated = counts.Updated,
                Unchanged = counts.Unchanged,
                Earlier = counts.Earlier,
                Skipped = reading.Counts.Skipped,
                Skips = reading.Counts.Skips,
                Rejected = reading.Counts.Rejected,
                Vanished = results.Count == 0 ? vanished.Count : 0,
                VanishedRows = results.Count == 0 ? vanished.First : [],
                Columns = reading.Columns.Shown.Matches(),
            });
            if (reading.Counts.Staged + reading.Counts.Rejected == 0)
            {
                Warn(reading, reading.Match.Row.Number, null, null, "The sheet has headers but no rows; export it again if it should have some.");
            }
        }

        return results;
    }

    /// <summary>Texts that nobody has explained are rejections, not questions, where the user has rejected rows left out.</summary>
    public void AddIssuesTo(IssueList issues, bool skipRejected)
    {
        foreach (var (reading, _) in _readings)
        {
            issues.AddAll(reading.Issues, issue => skipRejected && issue.Asks == Asked.Outcome ? issue with { Severity = Severity.Error, Asks = null } : issue);
        }

        issues.AddAll(_issues, issue => issue);
    }

    private (SheetReading Reading, int Row) Find(int staged)
    {
        var (reading, offset) = _readings.Last(part => part.Offset < staged);
        return (reading, staged - offset);
    }

    /// <param name="counts">The row has not been rejected before.</param>
    private void Reject(int staged, bool counts, SheetColumn column, string value, Func<SheetReading, string> problem, NameOffer? offer = null, string? option = null)
    {
        var (reading, row) = Find(staged);
        if (counts)
        {
            reading.Counts.Staged--;
            reading.Counts.Rejected++;
        }

        var sentence = problem(reading);
        reading.Rejected.Add(row, [reading.HeaderOf(column)], sentence);
        _issues.Add(new ImportIssue(reading.Name, row, reading.HeaderOf(column), value, sentence, Severity.Error) { Option = option, Offer = offer });
    }

    private void Warn(SheetReading reading, int? row, string? column, string? value, string problem) =>
        _issues.Add(new ImportIssue(reading.Name, row, column, value, problem, Severity.Warning));

    private void Ask(SheetReading reading, Asked asks, string problem, string? option = null) =>
        _issues.Add(new ImportIssue(reading.Name, null, null, null, problem, Severity.Question) { Asks = asks, Option = option });
}
