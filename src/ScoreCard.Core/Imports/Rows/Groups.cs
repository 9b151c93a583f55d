using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>The columns of a sheet that may be those of a grouped report.</summary>
internal sealed class Groups
{
    private readonly GroupedColumn[] _columns;
    private readonly ColumnReader? _key;
    private readonly bool[] _used;

    public Groups(IReadOnlyList<ColumnReader> readers)
    {
        _columns =
        [
            .. readers.Where(reader => !reader.Column.IsKey && reader.Sources.Length == 1 && reader.Column.Type is ColumnType.Text or ColumnType.Name or ColumnType.NameList)
                .Select(reader => new GroupedColumn(reader)).OrderBy(column => column.Column.FirstIndex),
        ];
        _key = readers.FirstOrDefault(reader => reader.Column.IsKey) ?? readers.FirstOrDefault(reader => reader.Column.Name == "Name");
        _used = new bool[readers.Select(reader => reader.FirstIndex).DefaultIfEmpty().Max() + 1];
    }

    /// <summary>Those whose groups have been found.</summary>
    public IReadOnlyList<GroupedColumn> Filled { get; private set; } = [];

    /// <summary>Those that may be groups, and may as well be often blank.</summary>
    public IEnumerable<GroupedColumn> Unsure => _columns.Where(column => column.IsUnsure);

    public bool AreSuspected => _columns.Any(column => column.IsSuspected);

    public void Observe(ReadOnlySpan<Cell> cells)
    {
        if (_key is null || _key.IsBlank(cells))
        {
            ObserveSubtotal(cells);
            return;
        }

        for (var index = 0; index < Math.Min(_used.Length, cells.Length); index++)
        {
            _used[index] |= cells[index].Kind != CellKind.Blank;
        }

        foreach (var column in _columns)
        {
            column.Observe(cells);
        }
    }

    /// <summary>A subtotal stands in the column whose groups it sums.</summary>
    private void ObserveSubtotal(ReadOnlySpan<Cell> cells)
    {
        var index = 0;
        while (index < cells.Length && Names.Trim(cells[index].Text).Length == 0)
        {
            index++;
        }

        if (index < cells.Length && cells[index].Kind == CellKind.Text && TotalsAndFooters.IsSubtotal(Names.Trim(cells[index].Text)))
        {
            Array.Find(_columns, column => column.Column.FirstIndex == index)?.ObserveSubtotal();
        }
    }

    public void Restart()
    {
        Array.Clear(_used);
        foreach (var column in _columns)
        {
            column.Restart();
        }
    }

    public void Decide(IReadOnlyList<MergedRows> merged, int headerRow)
    {
        foreach (var column in _columns)
        {
            var before = Enumerable.Range(0, column.Column.FirstIndex).Where(index => _used[index]).ToArray();
            var areGroups = before.All(index => _columns.Any(other => other.IsFilled && other.Column.FirstIndex == index));
            column.Decide(merged, headerRow, areGroups ? before.Length : null);
        }

        Filled = [.. _columns.Where(column => column.IsFilled)];
    }
}
