using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>
/// Reads the data rows of one sheet of the file. The first rows are looked at before, to learn how columns are written; where they leave it
/// open, or a later row contradicts them, all rows are.
/// </summary>
internal sealed class SheetReading
{
    private const int RowsSampled = 500;

    private readonly bool _gapsAreRows;
    private readonly ProgressMeter _progress;
    private readonly RecognisedSheet _sheet;

    /// <param name="gapsAreRows">Row numbers that the file leaves out are blank rows, not further lines of a record.</param>
    public SheetReading(RecognisedSheet sheet, DateOrder? dateOrder, bool date1904, bool gapsAreRows, ProgressMeter progress)
    {
        _sheet = sheet;
        _gapsAreRows = gapsAreRows;
        Date1904 = date1904;
        _progress = progress;
        Columns = new SheetColumns(sheet.Match, dateOrder, date1904);
    }

    public Sheet Kind => _sheet.Match.Sheet;

    public HeaderMatch Match => _sheet.Match;

    public string Name => _sheet.Source.Name;

    /// <summary>By the file's own account; formatted empty rows count.</summary>
    public long ApproximateRows => _sheet.Source.ApproximateRows;

    public string KeyHeader => HeaderOf(Kind.Key);

    public bool Date1904 { get; }

    public SheetColumns Columns { get; }

    public SheetCounts Counts { get; private set; } = new();

    public IssueList Issues { get; private set; } = new();

    public RejectedRows Rejected { get; private set; } = new();

    /// <summary>The last row that holds anything.</summary>
    public int LastRow { get; private set; }

    /// <summary>What the file calls a column.</summary>
    public string HeaderOf(SheetColumn column) =>
        Match.Headers.FirstOrDefault(header => header.Column == column)?.Header.Text ?? column.Header;

    /// <summary>Reads rows again as they are, for a copy.</summary>
    public SheetRows ReadAgain() => _sheet.Source.Read();

    /// <summary>Learns from the first rows how the columns are written, and from all of them where that is not enough.</summary>
    public void Prepare(CancellationToken cancel)
    {
        Observe(RowsSampled, sample: true, cancel);
        if (!Columns.HasSeenAll && Columns.IsUndecided)
        {
            ObserveAll(cancel);
        }
    }

    public void ObserveAll(CancellationToken cancel)
    {
        Observe(int.MaxValue, sample: false, cancel);
        Columns.SeenAll();
    }

    /// <summary>The row number, then the values of <paramref name="present"/>; the array is used again for each row.</summary>
    /// <exception cref="UndecidedColumnException">A row contradicts the first ones; <see cref="ObserveAll"/> and read again.</exception>
    public IEnumerable<object?[]> Rows(IReadOnlyList<SheetColumn> present, int offset, SheetContext context, CancellationToken cancel)
    {
        Begin();
        var slots = present.Select(column => RowReader.Slot(Kind, column)).ToArray();
        var values = new object?[slots.Length + 1];
        var reader = new RowReader(Match, Columns.Readers, context);
        using var rows = _sheet.Source.Read();
        var previous = 0;
        long blanks = 0;
        while (rows.Next(cancel))
        {
            _progress.Report(rows, Counts.Read);
            if (_gapsAreRows)
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
            LastRow = rows.RowNumber;
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

    private void Begin()
    {
        Counts = new SheetCounts();
        Issues = new IssueList();
        Rejected = new RejectedRows();
        LastRow = Match.Row.Number;
        foreach (var typing in Columns.Typings)
        {
            if ((typing.Question ?? typing.Caution) is { } said)
            {
                Issues.Add(new ImportIssue(Name, null, typing.Header.Text, null, $"{typing.Header.Text} {said}.", typing.Question is null ? Severity.Warning : Severity.Question));
            }
        }

        if (!Match.NamesKey)
        {
            Issues.Add(new ImportIssue(Name, Match.Row.Number, null, null,
                $"The sheet has no column with an id, so that {string.Join(", ", Kind.CompositeKey.Where(Match.Columns.Contains))} together stand for one: a deal that is renamed will look like a new one; export the id as well if you can.",
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
            Issues.Add(new ImportIssue(Name, reader.Row.Number, note.Header, note.Value is null ? null : RowNote.Short(note.Value), note.Sentence, note.Severity));
        }
    }

    private void Observe(int most, bool sample, CancellationToken cancel)
    {
        using var rows = _sheet.Source.Read();
        var observed = 0;
        while (observed < most)
        {
            if (!rows.Next(cancel))
            {
                Columns.SeenAll();
                return;
            }

            if (rows.RowNumber > Match.Row.Number && rows.Cells.Length > 0)
            {
                observed++;
                Columns.Observe(rows.Cells, rows.RowNumber);
                if (sample)
                {
                    Columns.Sample(rows.Cells);
                }
            }

            _progress.Report(rows, 0);
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
