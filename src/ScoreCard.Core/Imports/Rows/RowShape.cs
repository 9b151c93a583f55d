using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Tells rows of data from what else stands in a report, by the cells of a row and what was read from them.</summary>
internal sealed class RowShape(HeaderMatch match, ColumnReader[] columns, Groups groups)
{
    private readonly int _keySlot = match.Sheet.IndexOf(match.Sheet.Key);
    private readonly ColumnReader? _key = columns.FirstOrDefault(column => column.Column.IsKey);
    private readonly ColumnReader[] _required = [.. columns.Where(column => column.Column is { Required: true, IsKey: false })];

    /// <summary>Whether the row has what every row of data has; all others are looked at more closely.</summary>
    public bool IsWhole(ReadOnlySpan<Cell> cells, SheetRow row)
    {
        if (row.Values[_keySlot] is not string key || (_key is not null && string.Equals(key, _key.Sources[0].Header.Text, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        foreach (var column in _required)
        {
            // A number under a text may be that of the rows above.
            if (row.Values[column.Slot] is null || (IsText(column) && !column.HasText(cells) && !column.IsBlank(cells)))
            {
                return false;
            }
        }

        // Where groups give a row what it needs, a total may have it too.
        return groups.Filled.Length == 0 ? _required.Length > 0 || !TotalsAndFooters.MayBeLeftOut(key)
            : !TotalsAndFooters.MayBeLeftOut(key) && !(FirstUsed(cells) is var first && first < cells.Length && TotalsAndFooters.MayBeLeftOut(cells[first].Text));
    }

    /// <summary>Why a row that is not whole is no data; null where it is all the same.</summary>
    public SkipReason? SkippedFor(ReadOnlySpan<Cell> cells, SheetRow row) =>
        TotalsAndFooters.Of(cells, match, row.Values[_keySlot] is string, IsWorthSomething(cells), HasNeeded(cells, row, -1), HasNeeded(cells, row, FirstUsed(cells)));

    /// <summary>
    /// Whether text stands in a column that rows of data need, or dates and numbers in two of them; where they need only their key, text in any
    /// column of text.
    /// </summary>
    private bool HasNeeded(ReadOnlySpan<Cell> cells, SheetRow row, int except)
    {
        var needed = 0;
        foreach (var column in columns)
        {
            if (column.Column.IsKey || column.Sources[0].Header.Index == except)
            {
                continue;
            }

            // A total counts the texts of a column.
            needed += column.Column.Required && !IsText(column) && row.Values[column.Slot] is not null && !column.IsBlank(cells) ? 1 : 0;
            if (needed == 2 || (column.HasText(cells)
                && (column.Column.Required || (_required.Length == 0 && IsText(column)))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsText(ColumnReader column) => column.Column.Type is ColumnType.Text or ColumnType.Name;

    /// <summary>Whether the row has an id behind its first cell, or both an amount and a day, as no total has.</summary>
    private bool IsWorthSomething(ReadOnlySpan<Cell> cells)
    {
        var (hasAmount, hasDay) = (false, false);
        foreach (var column in columns)
        {
            if (column.Column.IsKey && column.FirstIndex > FirstUsed(cells) && column.HasText(cells))
            {
                return true;
            }

            hasAmount |= column.Column.Type == ColumnType.Money && !column.IsBlank(cells);
            hasDay |= column.Column.Type == ColumnType.Date && !column.IsBlank(cells);
        }

        return hasAmount && hasDay;
    }

    private static int FirstUsed(ReadOnlySpan<Cell> cells)
    {
        var index = 0;
        while (index < cells.Length && cells[index].Kind == CellKind.Blank)
        {
            index++;
        }

        return index;
    }
}
