namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>
/// The rows of a sheet, read forward once. Rows that the file does not mention are not returned: <see cref="RowNumber"/> jumps.
/// A row that is there but holds nothing (formatted, or an empty line of a CSV file) is returned without cells.
/// </summary>
public abstract class SheetRows : IDisposable
{
    private Cell[] _cells = new Cell[64];
    private int _count;
    private bool _isUsed;

    private protected SheetRows()
    {
    }

    /// <summary>From 1, as Excel shows it; in a CSV file the line on which the record starts.</summary>
    public int RowNumber { get; private protected set; }

    /// <summary>Hidden by hand or by a filter. Still data.</summary>
    public bool Hidden { get; private protected set; }

    /// <summary>The cells from column A to the last one with a value. They are overwritten by the next row.</summary>
    public ReadOnlySpan<Cell> Cells => _count <= LeftOut || !_isUsed ? [] : _cells.AsSpan(LeftOut, _count - LeftOut);

    /// <summary>How many columns from A on are not shown.</summary>
    internal int LeftOut { get; set; }

    /// <summary>Cells that were merged over several rows, of which only the first holds the value; known once the last row has been read.</summary>
    public IReadOnlyList<MergedRows> Merged { get; private protected set; } = [];

    /// <summary>Bytes read so far, of <see cref="BytesTotal"/>; a measure of progress only.</summary>
    public abstract long BytesRead { get; }

    public abstract long BytesTotal { get; }

    /// <summary>Moves to the next row; false after the last one.</summary>
    /// <exception cref="WorkbookException">The file turns out to be unusable.</exception>
    public bool Next(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        _cells.AsSpan(0, _count).Clear();
        _count = 0;
        _isUsed = false;
        Hidden = false;
        return ReadRow(cancellation);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    private protected abstract bool ReadRow(CancellationToken cancellation);

    private protected abstract void Dispose(bool disposing);

    private protected void Set(int column, Cell cell)
    {
        if (column >= _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(column + 1, _cells.Length * 2));
        }

        _cells[column] = cell;
        _isUsed |= cell.Kind != CellKind.Blank;
        _count = Math.Max(_count, column + 1);
    }
}
