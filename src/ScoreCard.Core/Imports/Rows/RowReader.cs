using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Types and checks one row of a sheet after the other.</summary>
internal sealed class RowReader
{
    private readonly ColumnReader[] _columns;
    private readonly Groups _groups;
    private readonly CurrencySigns _signs;
    private readonly ColumnReader? _key;
    private readonly RowNotes _notes = new();
    private readonly RowShape _shape;
    private readonly int _keySlot;
    private readonly int _mostFields;
    private readonly CompositeKey _composite;
    private readonly (int Slot, object Value)[] _defaults;
    private readonly IReadOnlyList<RowRule> _rules;
    private readonly (int Slot, string StandIn)[] _stoodIn;
    private readonly SheetRow _row;
    private readonly Sheet _sheet;

    public RowReader(HeaderMatch match, SheetColumns sheetColumns, SheetContext context)
    {
        var columns = sheetColumns.Readers;
        _groups = sheetColumns.Groups;
        _signs = sheetColumns.Signs;
        _sheet = match.Sheet;
        _columns = columns;
        _keySlot = _sheet.IndexOf(_sheet.Key);
        _key = columns.FirstOrDefault(column => column.Column.IsKey);
        _mostFields = sheetColumns.AreFieldsCounted ? match.Row.Cells.Count : int.MaxValue;
        _composite = new CompositeKey(_sheet, columns);
        _defaults = [.. columns.Where(column => column.Column.Default is not null).Select(column => (column.Slot, column.Column.Default!))];
        _rules = [.. _sheet.Rules.Where(rule => rule.Columns.All(name => columns.Any(column => column.Column.Name == name)))];
        _stoodIn =
        [
            .. _sheet.Columns.Where(column => column is { Required: true, IsKey: false, StandIns.Count: > 0 } && !columns.Any(other => other.Column == column))
                .Select(column => (_sheet.IndexOf(column), column.StandIns[0])),
        ];
        _shape = new RowShape(match, columns, _groups);
        _row = new SheetRow(_sheet, context, sheetColumns.HeaderOf, (column, value, problem, severity, option) => _notes.Add(column is null ? null : sheetColumns.HeaderOf(column), value, problem, severity, option));
    }

    /// <summary>Valid until the next row.</summary>
    public SheetRow Row => _row;

    public IReadOnlyList<RowNote> Notes => _notes.Notes;

    /// <returns>Null for a row of data.</returns>
    public SkipReason? Read(int number, ReadOnlySpan<Cell> cells)
    {
        _notes.Clear();
        _row.Begin(number);
        if (cells.Length == 0)
        {
            return SkipReason.Blank;
        }

        if (_groups.TakeHeading(cells, _row))
        {
            return _row.IsRejected ? null : SkipReason.Heading;
        }

        foreach (var column in _columns)
        {
            column.Read(cells, _row);
        }

        _groups.FillDown(cells, _row);
        _sheet.FillIn(_row);
        if (_row.Values[_keySlot] is null && (_key is null || (!_key.Column.Required && _key.IsBlank(cells))))
        {
            _row.Set(_keySlot, _composite.Of(_row));
        }

        if (!_shape.IsWhole(cells, _row))
        {
            if (_shape.SkippedFor(cells, _row) is { } reason)
            {
                _notes.Clear();
                return reason;
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

        return null;
    }

    private void Complete()
    {
        _signs.Check(_row);
        foreach (var rule in _rules)
        {
            rule.Check(_row);
        }

        foreach (var (slot, standIn) in _stoodIn)
        {
            if (_row.Values[slot] is null && !_row.IsRejected)
            {
                _row.Reject(standIn, null, "is blank and is needed; fill it in");
            }
        }

        _sheet.Complete(_row);
        _sheet.Conversion?.Settle(_row);
        foreach (var (slot, value) in _defaults)
        {
            if (_row.Values[slot] is null)
            {
                _row.Set(slot, value);
            }
        }
    }

    /// <summary>What to fill in where a row has no key; null where that is missed anyway, as a column that each row needs.</summary>
    private string? NeededForKey => _key is { Column.Required: true }
        ? _key.Column.Name
        : _sheet.KeyNeeds.FirstOrDefault(name => !_sheet.Column(name)!.Required) ?? (_sheet.Key.StandIns.Count > 0 ? _sheet.Key.StandIns[0] : null);

    private void RejectMissing(ReadOnlySpan<Cell> cells)
    {
        if (IsMissing(_keySlot, _key, cells) && NeededForKey is { } told)
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
