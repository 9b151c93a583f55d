using System.Globalization;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>The file's sheets of one kind in the store's staging table, one below the other.</summary>
internal sealed class StagedKind(Sheet sheet, ImportSession session, SheetCatalogue catalogue)
{
    private readonly List<(SheetReading Reading, int Offset)> _readings = [];
    private readonly List<ImportIssue> _issues = [];

    public Sheet Sheet => sheet;

    public long RowsRead => _readings.Sum(part => part.Reading.Counts.Read);

    public async Task StageAsync(SheetReading reading, SheetContext context, CancellationToken cancel)
    {
        // Row numbers of a second sheet go on where those of the first one end, so that each names one row.
        var offset = _readings.Count == 0 ? 0 : _readings[^1].Offset + _readings[^1].Reading.LastRow;
        await reading.ReadAsync((present, rows) => session.StageAsync(sheet, present, rows, cancel), offset, context, cancel);
        _readings.Add((reading, offset));
    }

    /// <summary>Sets aside what cannot be written, and counts what a commit would do with the rest.</summary>
    public async Task<IReadOnlyList<SheetResult>> CompareAsync(bool full, bool skipRejected, CancellationToken cancel)
    {
        await TakeRepeatsAsync(cancel);
        await FindTwinsAsync(cancel);
        await FindUnknownNamesAsync(cancel);
        await session.CompareAsync(sheet, cancel);
        var vanished = full ? await session.CountVanishedAsync(sheet, cancel) : 0;
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
                Skipped = reading.Counts.Skipped,
                Rejected = reading.Counts.Rejected,
                Vanished = results.Count == 0 ? vanished : 0,
                Columns = reading.Columns.Matches(),
            });
            if (reading.Counts.Staged + reading.Counts.Rejected == 0)
            {
                Warn(reading, reading.Match.Row.Number, null, null, "The sheet has headers but no rows; export it again if it should have some.");
            }
        }

        if (vanished > 0)
        {
            CheckVanished(vanished, skipRejected);
        }

        return results;
    }

    /// <summary>Texts that nobody has explained are rejections, not questions, where the user has rejected rows left out.</summary>
    public void AddIssuesTo(IssueList issues, bool skipRejected)
    {
        foreach (var (reading, _) in _readings)
        {
            issues.AddAll(reading.Issues, issue => skipRejected && issue is { Severity: Severity.Question, Row: not null } ? issue with { Severity = Severity.Error } : issue);
        }

        foreach (var issue in _issues)
        {
            issues.Add(issue);
        }
    }

    private async Task TakeRepeatsAsync(CancellationToken cancel)
    {
        foreach (var repeat in await session.TakeRepeatsAsync(sheet, cancel))
        {
            var (reading, row) = Find(repeat.Row);
            var (firstReading, firstRow) = Find(repeat.FirstRow);
            var key = reading.KeyHeader;
            reading.Counts.Staged--;
            if (repeat.IsEqual)
            {
                reading.Counts.Skipped++;
                Warn(reading, row, key, null, "The row says the same as an earlier one and was left out.");
                continue;
            }

            reading.Counts.Rejected++;
            var place = firstReading == reading ? $"row {firstRow}" : $"row {firstRow} of sheet '{firstReading.Name}'";
            var problem = $"{key} '{RowNote.Short(repeat.Id)}' stands on several rows that say different things, the first of them {place}; leave one row for each {sheet.Entity.ToLowerInvariant()}.";
            reading.Rejected.Add(row, problem);
            _issues.Add(new ImportIssue(reading.Name, row, key, RowNote.Short(repeat.Id), problem, Severity.Error));
        }
    }

    private async Task FindTwinsAsync(CancellationToken cancel)
    {
        foreach (var twin in await session.KeysThatDifferInCaseAsync(sheet, cancel))
        {
            var (reading, row) = Find(twin.Row);
            Warn(reading, row, reading.KeyHeader, twin.Id,
                $"{reading.KeyHeader} '{twin.Id}' differs only in upper and lower case from '{twin.Other}'; they are kept as two, so correct one if they are the same.");
        }
    }

    private async Task FindUnknownNamesAsync(CancellationToken cancel)
    {
        const int MostCompared = 200;
        foreach (var column in sheet.StoredColumns.Where(column => column.RefersTo is not null && _readings.Any(part => part.Reading.Match.Columns.Contains(column.Name))))
        {
            var other = catalogue.Get(column.RefersTo!);
            var unknown = await session.UnknownNamesAsync(sheet, column, other, cancel);
            var keys = unknown.Count == 0 ? [] : await session.KeysAsync(other, cancel);
            foreach (var (name, index) in unknown.Select((name, index) => (name, index)))
            {
                var (reading, row) = Find(name.FirstRow);
                var near = index < MostCompared && Values.Names.Near(name.Name, keys) is { } nearest ? $" If '{nearest}' is meant, write it so." : "";
                var header = reading.HeaderOf(column);
                _issues.Add(new ImportIssue(reading.Name, row, header, RowNote.Short(name.Name),
                    $"{header} '{RowNote.Short(name.Name)}' is not among the {other.Kind}, so the rows have nothing from there.{near}", Severity.Warning, name.Rows));
            }
        }
    }

    /// <summary>Rows that are not there because they were rejected, or because the export went wrong, have not vanished.</summary>
    private void CheckVanished(long vanished, bool skipRejected)
    {
        var first = _readings[0].Reading;
        var count = vanished.ToString("N0", CultureInfo.InvariantCulture);
        if (_readings.All(part => part.Reading.Counts.Staged == 0))
        {
            Ask(first, $"The file has no row that could be imported, and as a full extract it would close all {count} {sheet.Kind} of the store; export it again, or say --partial.");
        }
        else if (skipRejected && _readings.Any(part => part.Reading.Counts.Rejected > 0))
        {
            Ask(first, $"In a full extract, rows that are left out because they are rejected would count as gone; correct them, or say --partial. ({count} {sheet.Kind} would go.)");
        }
    }

    private (SheetReading Reading, int Row) Find(int staged)
    {
        var (reading, offset) = _readings.Last(part => part.Offset < staged);
        return (reading, staged - offset);
    }

    private void Warn(SheetReading reading, int? row, string? column, string? value, string problem) =>
        _issues.Add(new ImportIssue(reading.Name, row, column, value, problem, Severity.Warning));

    private void Ask(SheetReading reading, string problem) => _issues.Add(new ImportIssue(reading.Name, null, null, null, problem, Severity.Question));
}
