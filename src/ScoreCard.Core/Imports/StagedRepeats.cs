using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports;

/// <summary>Several rows of one key: the same row again, lines of one thing, or a contradiction.</summary>
internal sealed partial class StagedKind
{
    private async Task TakeRepeatsAsync(RepeatedRows? answer, CancellationToken cancel)
    {
        var kinds = await session.RepeatKindsAsync(sheet, cancel);
        if (kinds.Count == 0)
        {
            return;
        }

        var lines = new LineSums(session.LinesOf(sheet), kinds, answer == RepeatedRows.Lines);
        var cut = new List<int>();
        foreach (var column in lines.Joined)
        {
            cut.AddRange(await session.TooManyNamesAsync(sheet, column, cancel));
        }

        var asked = answer is null && lines.Differ ? lines.Columns.Columns.Where(IsInFile).Intersect(lines.Different).Select(HeaderOf).ToArray() : [];
        var joined = new HashSet<int>();
        string? example = null;
        foreach (var repeat in await session.TakeRepeatsAsync(sheet, lines.Apart, lines.Summed, cancel))
        {
            var (reading, row) = Find(repeat.Row);
            var key = reading.Match.NamesKey ? reading.KeyHeader : null;
            reading.Counts.Staged--;
            if (lines.Keeps(repeat))
            {
                var isSame = repeat.Differs == 0 && lines.Summed == 0;
                reading.Counts.Skip(isSame ? SkipReason.Repeat : SkipReason.Line);
                joined.UnionWith([repeat.FirstRow, repeat.Row]);
                Warn(reading, row, key, null, isSame
                    ? "The row says the same as an earlier one and was left out."
                    : $"The row was read as a further line of the {sheet.Noun} of an earlier one.");
                continue;
            }

            reading.Counts.Rejected++;
            var (stand, advice) = key is null ? ("stand", $", or add a column '{sheet.Key.Header}' that tells them apart") : ("stands", "");
            if (answer is null && repeat.IsAlike)
            {
                var question = $"{KeyInWords(reading)} {stand} on several rows that differ only in {InWords(asked)}.";
                reading.Rejected.Add(row, key is null ? [.. KeyHeaders(reading)] : [key], question);
                _issues.Add(new ImportIssue(reading.Name, row, key ?? reading.HeaderOf(sheet.Column(sheet.KeyNeeds.First())!), example ??= RowNote.Short(repeat.Id), question, Severity.Question)
                {
                    Asks = Asked.Repeats,
                    Option = $"; say --repeats lines where they are the lines of one {sheet.Noun}, or --repeats conflict to have them rejected",
                });
                continue;
            }

            var (firstReading, firstRow) = Find(repeat.FirstRow);
            var problem = $"{KeyInWords(reading)} '{RowNote.Short(repeat.Id)}' {stand} on several rows that say different things, the first of them {Place(reading, firstReading, firstRow)}; leave one row for each {sheet.Noun}{advice}.";
            reading.Rejected.Add(row, key is null ? [.. KeyHeaders(reading)] : [key], problem);
            _issues.Add(new ImportIssue(reading.Name, row, key, RowNote.Short(repeat.Id), problem, Severity.Error));
        }

        foreach (var (reading, row) in cut.Where(joined.Contains).Select(Find))
        {
            Warn(reading, row, null, null, $"The {sheet.Noun} has lines of more products than it can list; the first ones are listed, and its amount is that of all.");
        }

        if (joined.Count > 0)
        {
            TellSums(lines);
        }
    }

    /// <summary>What was done with amounts is said: a sum that is wrong is not seen otherwise.</summary>
    private void TellSums(LineSums lines)
    {
        foreach (var column in lines.Amounts.Where(IsInFile))
        {
            Warn(_readings[0].Reading, null, HeaderOf(column), null, (lines.Summed & lines.Columns.BitOf(column)) != 0
                ? $"{HeaderOf(column)} differs between the lines of one {sheet.Noun} and was added up over them; check one of them."
                : $"{HeaderOf(column)} is the same on all lines of one {sheet.Noun} and was taken once; check one of them.");
        }
    }

    /// <summary>What identifies a row: the file's key, or the columns that stand for one.</summary>
    private string KeyInWords(SheetReading reading) => reading.Match.NamesKey ? reading.KeyHeader : string.Join(", ", KeyHeaders(reading));

    private IEnumerable<string> KeyHeaders(SheetReading reading) => sheet.CompositeKey.Where(reading.Match.Columns.Contains).Select(name => reading.HeaderOf(sheet.Column(name)!));

    private string HeaderOf(SheetColumn column) => _readings.Select(part => part.Reading).First(reading => reading.Match.Columns.Contains(column.Name)).HeaderOf(column);

    private static string InWords(string[] headers) => headers.Length < 2 ? string.Concat(headers) : $"{string.Join(", ", headers[..^1])} and {headers[^1]}";
}
