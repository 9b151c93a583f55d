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
        Begin(context);
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

            var kind = rows.RowNumber < Match.Row.Number ? Title(rows.Cells) : reader.Read(rows.RowNumber, rows.Cells);
            if (kind == RowKind.Blank)
            {
                blanks++;
                continue;
            }

            CountBlanks(ref blanks);
            LastRow = Math.Max(LastRow, rows.RowNumber);
            if (kind != RowKind.Data)
            {
                Skip(kind, rows);
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

    private void Begin(SheetContext context)
    {
        LastRow = Match.Row.Number;
        foreach (var typing in columns.Typings)
        {
            if ((typing.Question ?? typing.Caution) is { } said)
            {
                Issues.Add(new ImportIssue(Name, null, typing.Header.Text, null, $"{typing.Header.Text} {said}.", typing.Question is null ? Severity.Warning : Severity.Question));
            }
        }

        foreach (var column in columns.Groups.Filled)
        {
            var header = column.Column.Header;
            Issues.Add(new ImportIssue(Name, null, header, null,
                $"{header} stands only in {(column.IsHeaded ? "a row of its own above each group" : $"the first row of each {(column.IsMerged ? "merged cell" : "group")}")}, and the rows below were given the same value; check one of them.", Severity.Warning));
        }

        foreach (var header in columns.Groups.Unsure.Select(column => column.Column.Header))
        {
            Issues.Add(new ImportIssue(Name, null, header, null,
                $"{header} is blank below each of its values, as in a grouped report, and was left blank; where the rows belong to the value above them, fill it in or export without groups.", Severity.Warning));
        }

        if (columns.MayBeWorth is { Count: > 0 } offered)
        {
            var worth = Match.Sheet.Column(Match.Sheet.Worth[0])!;
            Issues.Add(new ImportIssue(Name, null, null, null,
                $"The sheet names no amount, and its numbers under {string.Join(", ", offered.Select(header => header.Key))} are not read; say which of them {Match.Sheet.Kind} are worth with --map \"{offered[0].Key}={worth.Name}\", or --map \"{offered[0].Key}=none\" where none is.",
                Severity.Question)
            {
                Headers = new HeaderOffer(worth.Name, worth.Header, offered) { MayBeNone = true },
            });
        }

        if (columns.IsBaseUnknown && context.ReportingCurrency is null)
        {
            Issues.Add(new ImportIssue(Name, Match.Row.Number, null, null,
                "The file converts its amounts to a currency that it does not name, and no amount stays what it was; set Scorecard:Currency to the CRM's base currency.", Severity.Warning));
        }

        if (columns.BehindGap is { Count: > 0 } behind)
        {
            Issues.Add(new ImportIssue(Name, Match.Row.Number, null, null,
                $"{string.Join(", ", behind.Select(header => header.Text))} stand behind an empty column and were read with each row; where they belong to another table beside this one, leave them out with --map \"{behind[0].Text}=none\".", Severity.Warning));
        }

        if (!Match.NamesKey && Match.Sheet.Key.Required)
        {
            Issues.Add(new ImportIssue(Name, Match.Row.Number, null, null,
                $"The sheet has no column with an id, so that {string.Join(", ", Match.Sheet.CompositeKey.Where(Match.Columns.Contains))} together stand for one: a deal that is renamed will look like a new one; export the id as well if you can.",
                Severity.Warning));
        }
    }

    /// <summary>Blank rows count once a row follows that is not blank.</summary>
    private void CountBlanks(ref long blanks)
    {
        Counts.Skipped += blanks;
        blanks = 0;
    }

    private void Skip(RowKind kind, SheetRows rows)
    {
        Counts.Skipped++;
        if (kind == RowKind.Note)
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
            Issues.Add(new ImportIssue(Name, reader.Row.RowNumber, note.Header, note.Value is null ? null : RowNote.Short(note.Value), note.Sentence, note.Severity));
        }
    }

    private static RowKind Title(ReadOnlySpan<Cell> cells)
    {
        foreach (ref readonly var cell in cells)
        {
            if (cell.Kind != CellKind.Blank && (cell.Kind != CellKind.Text || Names.Trim(cell.Text).Length > 0))
            {
                return RowKind.Furniture;
            }
        }

        return RowKind.Blank;
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
