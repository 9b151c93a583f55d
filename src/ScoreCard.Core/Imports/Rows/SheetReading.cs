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

    private readonly DateOrder? _dateOrder;
    private readonly bool _gapsAreRows;
    private readonly ProgressMeter _progress;
    private readonly RecognisedSheet _sheet;
    private SheetPass? _pass;
    private SheetContext? _context;

    /// <param name="gapsAreRows">Row numbers that the file leaves out are blank rows, not further lines of a record.</param>
    public SheetReading(RecognisedSheet sheet, DateOrder? dateOrder, bool date1904, bool gapsAreRows, ProgressMeter progress)
    {
        _sheet = sheet;
        _gapsAreRows = gapsAreRows;
        _progress = progress;
        Date1904 = date1904;
        _dateOrder = dateOrder;
        Columns = Unobserved();
    }

    public Sheet Kind => _sheet.Match.Sheet;

    public HeaderMatch Match => _sheet.Match;

    public string Name => _sheet.Source.Name;

    /// <summary>By the file's own account; formatted empty rows count.</summary>
    public long ApproximateRows => _sheet.Source.ApproximateRows;

    public string KeyHeader => HeaderOf(Kind.Key);

    public bool Date1904 { get; }

    public SheetColumns Columns { get; private set; }

    public SheetCounts Counts => Pass.Counts;

    public IssueList Issues => Pass.Issues;

    public RejectedRows Rejected => Pass.Rejected;

    /// <summary>The last row that holds anything.</summary>
    public int LastRow => Pass.LastRow;

    private SheetPass Pass => _pass ?? throw new InvalidOperationException($"Sheet '{Name}' has not been read.");

    /// <summary>What the file calls a column.</summary>
    public string HeaderOf(SheetColumn column) =>
        Match.Headers.FirstOrDefault(header => header.Column == column)?.Header.Text ?? column.Header;

    /// <summary>Reads rows again as they are, for a copy.</summary>
    public SheetRows ReadAgain() => _sheet.Source.Read();

    /// <summary>Types the rows that are read again as the first time; null before that.</summary>
    public RowReader? TypeAgain() => _context is null ? null : new(Match, Columns, _context);

    /// <summary>Learns from the first rows how the columns are written, from all of them where that is not enough, and gives the rows away.</summary>
    /// <param name="take">Takes all rows or, where reading them ends in an exception, none; may be called again with the rows read in another way.</param>
    /// <param name="offset">Added to the row numbers.</param>
    public async Task ReadAsync(Func<IReadOnlyList<SheetColumn>, IEnumerable<object?[]>, Task> take, int offset, SheetContext context, CancellationToken cancel)
    {
        _context = context;
        var known = context.ReportingCurrency;
        Observe(RowsSampled, cancel);
        if (!Columns.HasSeenAll && Columns.IsUndecided)
        {
            Observe(int.MaxValue, cancel);
        }

        while (true)
        {
            context.ReportingCurrency = known ?? Columns.Currency;
            context.Restart();
            _pass = new SheetPass(_sheet, Columns, _gapsAreRows, _progress);
            var present = Columns.Present;
            try
            {
                await take(present, _pass.Rows(present, offset, context, cancel));
                return;
            }
            catch (Exception problem) when (!Columns.HasSeenAll && (problem is UndecidedColumnException || problem.InnerException is UndecidedColumnException))
            {
                Observe(int.MaxValue, cancel);
            }
        }
    }

    private SheetColumns Unobserved() => new(Match, _dateOrder, Date1904) { AreFieldsCounted = !_gapsAreRows };

    private void Observe(int most, CancellationToken cancel)
    {
        // From the start again: the first rows would count twice as evidence.
        Columns = Unobserved();
        using var rows = _sheet.Source.Read();
        for (var observed = 0; observed < most;)
        {
            if (!rows.Next(cancel))
            {
                Columns.SeenAll(rows.Merged);
                return;
            }

            if (rows.RowNumber > Match.Row.Number && rows.Cells.Length > 0)
            {
                Columns.Observe(rows.Cells, rows.RowNumber);
                if (observed++ < RowsSampled)
                {
                    Columns.Shown.Sample(rows.Cells);
                }
            }

            _progress.Report(rows, 0);
        }
    }
}
