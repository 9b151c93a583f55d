using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Types and checks one row of a sheet after the other.</summary>
internal sealed class RowReader
{
    private readonly ColumnReader[] _columns;
    private readonly Groups _groups;
    private readonly ColumnReader? _key;
    private readonly HeaderMatch _match;
    private readonly RowNotes _notes = new();
    private readonly ColumnReader[] _required;
    private readonly int _keySlot;
    private readonly int _mostFields;
    private readonly CompositeKey _composite;
    private readonly (int Slot, object Value)[] _defaults;
    private readonly IReadOnlyList<RowRule> _rules;
    private readonly SheetRow _row;
    private readonly Sheet _sheet;

    public RowReader(HeaderMatch match, SheetColumns sheetColumns, SheetContext context)
    {
        var columns = sheetColumns.Readers;
        _groups = sheetColumns.Groups;
        _match = match;
        _sheet = match.Sheet;
        _columns = columns;
        _keySlot = _sheet.IndexOf(_sheet.Key);
        _key = columns.FirstOrDefault(column => column.Column.IsKey);
        _mostFields = sheetColumns.AreFieldsCounted ? match.Row.Cells.Count : int.MaxValue;
        _composite = new CompositeKey(_sheet, columns);
        _defaults = [.. columns.Where(column => column.Column.Default is not null).Select(column => (column.Slot, column.Column.Default!))];
        _rules = [.. _sheet.Rules.Where(rule => rule.Columns.All(name => columns.Any(column => column.Column.Name == name)))];
        _required = [.. columns.Where(column => column.Column is { Required: true, IsKey: false })];
        _row = new SheetRow(_sheet, context, sheetColumns.HeaderOf, (_, column, value, problem, severity) => _notes.Add(column is null ? null : sheetColumns.HeaderOf(column), value, problem, severity));
    }

    /// <summary>Valid until the next row.</summary>
    public SheetRow Row => _row;

    public IReadOnlyList<RowNote> Notes => _notes.Notes;

    public RowKind Read(int number, ReadOnlySpan<Cell> cells)
    {
        _notes.Clear();
        _row.Begin(number);
        if (cells.Length == 0)
        {
            return RowKind.Blank;
        }

        if (_groups.TakeHeading(cells, _row))
        {
            return _row.IsRejected ? RowKind.Data : RowKind.Furniture;
        }

        foreach (var column in _columns)
        {
            column.Read(cells, _row);
        }

        _groups.FillDown(cells, _row);
        if (_key is null || (!_key.Column.Required && _key.IsBlank(cells)))
        {
            _row.Set(_keySlot, _composite.Of(_row));
        }

        if (!IsWhole(cells, out var key))
        {
            var kind = TotalsAndFooters.Of(cells, _match, key is not null, IsWorthSomething(cells), HasNeeded(cells, -1), HasNeeded(cells, FirstUsed(cells)));
            if (kind != RowKind.Data)
            {
                _notes.Clear();
                return kind;
            }

            RejectMissing(cells);
        }

        if (_mostFields < cells.Length)
        {
            _row.Reject(null, null, $"has {cells.Length} values under {_mostFields} headers: one of them holds a separator, and those behind it stand in wrong columns; put it in quotes, or export with another separator");
        }

        _groups.Remember(cells, _row);
        if (!_row.IsRejected)
        {
            Complete();
        }

        return RowKind.Data;
    }

    private void Complete()
    {
        foreach (var rule in _rules)
        {
            rule.Check(_row);
        }

        _sheet.Complete(_row);
        _sheet.Conversion?.Check(_row);
        foreach (var (slot, value) in _defaults)
        {
            if (_row.Values[slot] is null)
            {
                _row.Set(slot, value);
            }
        }
    }

    /// <summary>Whether the row has what every row of data has; all others are looked at more closely.</summary>
    private bool IsWhole(ReadOnlySpan<Cell> cells, out string? key)
    {
        key = _row.Values[_keySlot] as string;
        if (key is null || (_key is not null && string.Equals(key, _key.Sources[0].Header.Text, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        foreach (var column in _required)
        {
            // A number under a text may be that of the rows above.
            if (_row.Values[column.Slot] is null || (IsText(column) && !column.HasText(cells) && !column.IsBlank(cells)))
            {
                return false;
            }
        }

        // Where groups give a row what it needs, a total may have it too.
        return _groups.Filled.Length == 0 ? _required.Length > 0 || !TotalsAndFooters.MayBeLeftOut(key)
            : !TotalsAndFooters.MayBeLeftOut(key) && !(FirstUsed(cells) is var first && first < cells.Length && TotalsAndFooters.MayBeLeftOut(cells[first].Text));
    }

    /// <summary>
    /// Whether text stands in a column that rows of data need, or dates and numbers in two of them; where they need only their key, text in any
    /// column of text.
    /// </summary>
    private bool HasNeeded(ReadOnlySpan<Cell> cells, int except)
    {
        var needed = 0;
        foreach (var column in _columns)
        {
            if (column.Column.IsKey || column.Sources[0].Header.Index == except)
            {
                continue;
            }

            // A total counts the texts of a column.
            needed += column.Column.Required && !IsText(column) && _row.Values[column.Slot] is not null && !column.IsBlank(cells) ? 1 : 0;
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
        foreach (var column in _columns)
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

    private void RejectMissing(ReadOnlySpan<Cell> cells)
    {
        // Where a column that is needed anyway is part of the key, it is missed below.
        if (IsMissing(_keySlot, _key, cells) && (_key is null || !_key.Column.Required ? _sheet.KeyNeeds.FirstOrDefault(name => !_sheet.Column(name)!.Required) : _key.Column.Name) is { } told)
        {
            _row.Reject(told, null, "is blank, so that the row cannot be told from others; fill it in or delete the row");
        }

        foreach (var column in _columns)
        {
            if (column.Column is { Required: true, IsKey: false } && IsMissing(column.Slot, column, cells))
            {
                _row.Reject(column.Column.Name, null, "is blank and is needed; fill it in");
            }
        }
    }

    /// <summary>Whether a value is not there, other than because its cell was found wrong.</summary>
    private bool IsMissing(int slot, ColumnReader? column, ReadOnlySpan<Cell> cells) =>
        _row.Values[slot] is null && (!_row.IsRejected || (column?.IsBlank(cells) ?? true));
}
