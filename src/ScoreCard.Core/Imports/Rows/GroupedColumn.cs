using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>
/// A column of a grouped report may hold its value only in the first row of each group: in cells merged over the group, with blanks below, or in
/// a row of its own above the group. Learns whether it does, and then gives the rows below the value.
/// </summary>
/// <param name="isNamed">Rows above the groups name it, beside its value.</param>
internal sealed class GroupedColumn(ColumnReader column, bool isNamed)
{
    private const int FewestRows = 4;
    private const int FewestGroups = 2;
    private const int MostRowsPerBlank = 5;
    private const int MostGroups = 100_000;

    private readonly HashSet<string> _values = new(StringComparer.OrdinalIgnoreCase);
    private MergedRows[] _merged = [];
    private string? _last;
    private object? _value;
    private int _valueRow;
    private int _rows;
    private int _blanks;
    private int _groups;
    private bool _startsBlank;
    private bool _repeats;
    private bool _hasSubtotals;
    private bool _hasUncounted;

    public ColumnReader Column => column;

    /// <summary>Each value has the number of its rows behind it: Closed Won (2).</summary>
    public bool AreCounted => _groups > 0 && !_hasUncounted;

    public bool IsMerged => _merged.Length > 0;

    /// <summary>Rows that come before those of data hold nothing but a value of it.</summary>
    public bool HasHeadings { get; private set; }

    /// <summary>The value stands in a row of its own above the group.</summary>
    public bool IsHeaded { get; private set; }

    /// <summary>Rows below the first of a group take its value.</summary>
    public bool IsFilled { get; private set; }

    /// <summary>It looks so, but may as well be blank in earnest.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>Subtotals, or values with blanks below them and never one twice in a row: all rows have to be looked at.</summary>
    public bool IsSuspected => _hasSubtotals || HasHeadings || HasGaps;

    private bool HasGaps => _blanks > 0 && _blanks * MostRowsPerBlank >= _rows && !_startsBlank && !_repeats;

    public void Observe(ReadOnlySpan<Cell> cells)
    {
        _rows++;
        if (column.IsBlank(cells))
        {
            _blanks++;
            _startsBlank |= _rows == 1;
            return;
        }

        _groups++;
        var value = column.TextOf(cells);
        _hasUncounted = _hasUncounted || !GroupHeadings.HasCount(value);
        _repeats |= string.Equals(value, _last, StringComparison.Ordinal);
        _last = value;
        if (_values.Count < MostGroups)
        {
            _values.Add(value);
        }
    }

    /// <summary>A row holds nothing but a value of this column. Without a name it heads groups only where the first row of data comes below.</summary>
    public void ObserveHeading() => HasHeadings |= isNamed || _rows == 0;

    /// <summary>Another group begins, which may have the same value.</summary>
    public void BeginGroup() => _last = null;

    /// <summary>The report sums up groups of this column.</summary>
    public void ObserveSubtotal() => _hasSubtotals = true;

    /// <param name="merged">The sheet's merged cells.</param>
    /// <param name="outer">How many columns of groups stand before this one; null where any other column does.</param>
    public void Decide(IReadOnlyList<MergedRows> merged, int headerRow, int? outer)
    {
        IsHeaded = HasHeadings && (isNamed ? _blanks > 0 || _rows == 0 : _blanks == _rows && _rows > 0);
        _merged = IsHeaded ? [] :
        [
            .. merged.Where(range => range.FirstRow > headerRow && range.FirstColumn <= column.FirstIndex && range.LastColumn >= column.FirstIndex)
                .OrderBy(range => range.FirstRow),
        ];
        var looksGrouped = outer is { } groups && LooksGrouped(groups > 0);
        IsFilled = IsHeaded || IsMerged || (column.Column.MayGroup && looksGrouped) || (outer is not null && _hasSubtotals && _blanks > 0 && !_startsBlank);
        IsUnsure = looksGrouped && !IsFilled;
    }

    /// <summary>Of the outermost groups no two have one value.</summary>
    private bool LooksGrouped(bool isInner) => HasGaps && _blanks * 2 >= _rows && _rows >= FewestRows
        && _values.Count is >= FewestGroups and < MostGroups && (isInner || _values.Count == _groups);

    /// <summary>The value that a blank cell of the row stands for.</summary>
    public object? ValueFor(int row) => !IsMerged || IsMergedWith(row) ? _value : null;

    public void Remember(int row, object? value) => (_value, _valueRow) = (value, row);

    private bool IsMergedWith(int row)
    {
        var (low, high) = (0, _merged.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_merged[middle].LastRow < row)
            {
                low = middle + 1;
            }
            else if (_merged[middle].FirstRow > row)
            {
                high = middle - 1;
            }
            else
            {
                return _merged[middle].FirstRow == _valueRow;
            }
        }

        return false;
    }
}
