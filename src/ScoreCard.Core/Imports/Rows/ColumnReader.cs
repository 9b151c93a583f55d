using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Reads a column of the sheet from the columns of the file that may hold it: the most trusted one that is not blank counts.</summary>
internal sealed class ColumnReader(SheetColumn column, int slot, CellTyping[] sources)
{
    public SheetColumn Column => column;

    /// <summary>The column's place among the sheet's columns.</summary>
    public int Slot => slot;

    public CellTyping[] Sources => sources;

    /// <summary>The file's column that is most trusted.</summary>
    public int FirstIndex => sources[0].Header.Index;

    /// <summary>The header that issues name: the one being read, else the most trusted one.</summary>
    public string Header => (_current ?? sources[0]).Header.Text;

    private CellTyping? _current;

    /// <summary>Amounts, days, numbers: a blank for want of calculation would change readings.</summary>
    private bool IsMeasured => column.Type is ColumnType.Money or ColumnType.Date or ColumnType.Moment or ColumnType.Number or ColumnType.Percent or ColumnType.Rate;

    public bool IsBlank(ReadOnlySpan<Cell> cells)
    {
        foreach (var source in sources)
        {
            if (source.Header.Index < cells.Length && cells[source.Header.Index].Kind != CellKind.Blank)
            {
                return false;
            }
        }

        return true;
    }

    public string TextOf(ReadOnlySpan<Cell> cells) => FirstIndex < cells.Length ? cells[FirstIndex].Text : "";

    public bool HasText(ReadOnlySpan<Cell> cells)
    {
        foreach (var source in sources)
        {
            if (source.Header.Index < cells.Length && cells[source.Header.Index].Kind == CellKind.Text)
            {
                return true;
            }
        }

        return false;
    }

    public void Read(ReadOnlySpan<Cell> cells, SheetRow row)
    {
        foreach (var source in sources)
        {
            if (source.Header.Index >= cells.Length)
            {
                continue;
            }

            ref readonly var cell = ref cells[source.Header.Index];
            if (cell.Kind == CellKind.Blank && !(cell.IsEmptyFormula && IsMeasured))
            {
                continue;
            }

            _current = source;
            if (cell.Kind == CellKind.Blank)
            {
                row.Warn(column.Name, null, "holds a formula whose value is empty, and was read as blank; where the program that wrote the file does not calculate, open it in Excel, save it, and import that");
            }
            else if (cell.Kind == CellKind.Error)
            {
                row.Reject(column.Name, null, cell.Text == Cell.NotCalculated
                    ? "holds a formula without its value, which the program that wrote the file did not calculate; open it in Excel, save it, and import that"
                    : $"holds the error {cell.Text}; correct the formula or clear the cell");
            }
            else if (source.Type(cell, row) is { } value)
            {
                row.Set(slot, value);
                _current = null;
                return;
            }

            _current = null;
            if (row.IsRejected)
            {
                return;
            }
        }
    }
}
