using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>One pass over all rows of a sheet, and what was found in it.</summary>
internal sealed class SheetPass(RecognisedSheet sheet, SheetColumns columns, bool gapsAreRows, ProgressMeter progress)
{
    public SheetCounts Counts { get; } = new();

    public IssueList Issues { get; } = new();

    public RejectedRows Rejected { get; } = new();

    /// <summary>The last row that holds anything.</summary>
    public int LastRow { get; private set; }

    private HeaderMatch Match => sheet.Match;

    private string Name => sheet.Source.Name;

    /// <summary>The row number, then the values of <paramref name="present"/>; the array is used again for each row.</summary>
    /// <exception cref="UndecidedColumnException">A row contradicts those that were observed.</exception>
    public IEnumerable<object?[]> Rows(IReadOnlyList<SheetColumn> present, int offset, SheetContext context, CancellationToken cancel)
    {
        LastRow = Match.Row.Number;
        foreach (var remark in SheetRemarks.Of(sheet, columns, context))
        {
            Issues.Add(remark);
        }

        var slots = present.Select(column => Match.Sheet.IndexOf(column)).ToArray();
        var values = new object?[slots.Length + 1];
        var reader = new RowReader(Match, columns, context);
        using var rows = sheet.Source.Read();
        var previous = 0;
        long blanks = 0;
        while (rows.Next(cancel))
        {
            progress.Report(rows, Counts.Read);
            if (gapsAreRows)
            {
                blanks += rows.RowNumber - previous - 1;
            }

            previous = rows.RowNumber;
            if (rows.RowNumber == Match.Row.Number)
            {
                CountBlanks(ref blanks);
                continue;
            }

            var skipped = rows.RowNumber < Match.Row.Number ? Title(rows.Cells) : reader.Read(rows.RowNumber, rows.Cells);
            if (skipped == SkipReason.Blank)
            {
                blanks++;
                continue;
            }

            CountBlanks(ref blanks);
            LastRow = Math.Max(LastRow, rows.RowNumber);
            if (skipped is { } reason)
            {
                Skip(reason, rows);
                continue;
            }

            Report(reader);
            if (reader.Row.IsRejected)
            {
                Counts.Rejected++;
                Rejected.Add(rows.RowNumber, reader.Notes);
                continue;
            }

            Counts.Staged++;
            values[0] = rows.RowNumber + offset;
            for (var i = 0; i < slots.Length; i++)
            {
                values[i + 1] = reader.Row.Values[slots[i]];
            }

            yield return values;
        }
    }

    /// <summary>Blank rows count once a row follows that is not blank.</summary>
    private void CountBlanks(ref long blanks)
    {
        Counts.Skip(SkipReason.Blank, blanks);
        blanks = 0;
    }

    private void Skip(SkipReason reason, SheetRows rows)
    {
        Counts.Skip(reason);
        if (reason == SkipReason.Note)
        {
            var text = FirstText(rows.Cells);
            Issues.Add(new ImportIssue(Name, rows.RowNumber, null, text,
                $"The row holds hardly more than '{text}' and was left out as a heading or a note; add its key if it is data.", Severity.Warning));
        }
    }

    private void Report(RowReader reader)
    {
        foreach (var note in reader.Notes)
        {
            Issues.Add(new ImportIssue(Name, reader.Row.RowNumber, note.Header, note.Value is null ? null : RowNote.Short(note.Value), note.Sentence, note.Severity)
            {
                Asks = note.Severity == Severity.Question ? Asked.Outcome : null,
                Option = note.Option,
            });
        }
    }

    private static SkipReason Title(ReadOnlySpan<Cell> cells)
    {
        foreach (ref readonly var cell in cells)
        {
            if (cell.Kind != CellKind.Blank && (cell.Kind != CellKind.Text || Names.Trim(cell.Text).Length > 0))
            {
                return SkipReason.Title;
            }
        }

        return SkipReason.Blank;
    }

    private static string FirstText(ReadOnlySpan<Cell> cells)
    {
        foreach (ref readonly var cell in cells)
        {
            if (cell.Kind != CellKind.Blank)
            {
                return RowNote.Short(Names.Trim(cell.Text));
            }
        }

        return "";
    }
}
