using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>The columns of a sheet that may be those of a grouped report.</summary>
internal sealed class Groups
{
    private readonly GroupedColumn[] _columns;
    private readonly HeadingRows _headings;
    private readonly ColumnReader? _key;
    private readonly bool[] _used;
    private GroupedColumn[] _headed = [];

    public Groups(IReadOnlyList<ColumnReader> readers, HeaderRow header)
    {
        _columns =
        [
            .. readers.Select(reader => (Reader: reader, IsNamed: reader.Sources.Any(source => header.Headings.Contains(source.Header))))
                .Where(pair => pair.IsNamed || (!pair.Reader.Column.IsKey && pair.Reader.Sources.Length == 1 && pair.Reader.Column.Type is ColumnType.Text or ColumnType.Name or ColumnType.NameList))
                .Select(pair => new GroupedColumn(pair.Reader, pair.IsNamed)).OrderBy(column => column.Column.FirstIndex),
        ];
        _headings = new HeadingRows(header, _columns);
        _key = readers.FirstOrDefault(reader => reader.Column.IsKey) ?? readers.FirstOrDefault(reader => reader.Column.Name == "Name");
        _used = new bool[readers.Select(reader => reader.FirstIndex).DefaultIfEmpty().Max() + 1];
    }

    /// <summary>Those whose groups have been found.</summary>
    public GroupedColumn[] Filled { get; private set; } = [];

    /// <summary>Those that may be groups, and may as well be often blank.</summary>
    public IEnumerable<GroupedColumn> Unsure => _columns.Where(column => column.IsUnsure);

    /// <summary>The row observed last is one that the recognition knows for a heading.</summary>
    public bool IsHeading => _headings.AreKnown && _headings.Found.Count > 0;

    /// <summary>What it says of the groups that begin with it.</summary>
    public IReadOnlyList<Heading> Observed => IsHeading && _headings.IsSettled ? _headings.Found : [];

    /// <summary>So far the values of the column stand in rows of their own.</summary>
    public bool AreHeaded(ColumnReader reader) => Array.Find(_columns, column => column.Column == reader) is { HasHeadings: true };

    /// <summary>Rows may have the value from a row above.</summary>
    public bool MayFill(ColumnReader reader) => Array.Exists(_columns, column => column.Column == reader);

    public bool AreSuspected => _columns.Any(column => column.IsSuspected);

    public void Observe(ReadOnlySpan<Cell> cells)
    {
        var isKeyless = _key is null || _key.IsBlank(cells);
        if (_headings.Find(cells, _key is not null && isKeyless ? _columns : []))
        {
            ObserveHeading();
            return;
        }

        if (isKeyless)
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

    private void ObserveHeading()
    {
        foreach (var heading in _headings.Found)
        {
            heading.Column?.ObserveHeading();
            if (heading.Header.Index < _used.Length)
            {
                _used[heading.Header.Index] = true;
            }
        }

        foreach (var column in _columns)
        {
            column.BeginGroup();
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

    public void Decide(IReadOnlyList<MergedRows> merged, int headerRow)
    {
        foreach (var column in _columns)
        {
            var before = Enumerable.Range(0, column.Column.FirstIndex).Where(index => _used[index]).ToArray();
            var areGroups = before.All(index => _columns.Any(other => other.IsFilled && other.Column.FirstIndex == index));
            column.Decide(merged, headerRow, areGroups ? before.Length + _headings.Levels : null);
        }

        Filled = [.. _columns.Where(column => column.IsFilled)];
        _headed = [.. Filled.Where(column => column.IsHeaded)];
    }

    /// <summary>Whether the row holds nothing but the values of groups, which the rows below then have.</summary>
    public bool TakeHeading(ReadOnlySpan<Cell> cells, SheetRow row)
    {
        if ((_headed.Length == 0 && !_headings.AreKnown) || !_headings.Find(cells, _key is null || _key.IsBlank(cells) ? _headed : []))
        {
            return false;
        }

        _headings.Remember(row, _headed);
        return true;
    }

    public void FillDown(ReadOnlySpan<Cell> cells, SheetRow row)
    {
        foreach (var group in Filled)
        {
            if (group.Column.IsBlank(cells))
            {
                row.Set(group.Column.Slot, group.ValueFor(row.RowNumber));
            }
            else if (group.AreCounted)
            {
                row.Set(group.Column.Slot, group.Column.Sources[0].Type(Cell.OfText(GroupHeadings.WithoutCount(group.Column.TextOf(cells))), row));
            }
        }
    }

    public void Remember(ReadOnlySpan<Cell> cells, SheetRow row)
    {
        foreach (var group in Filled)
        {
            // A group may be that of nothing: "-".
            if (!group.Column.IsBlank(cells))
            {
                group.Remember(row.RowNumber, row.Values[group.Column.Slot]);
            }
        }
    }
}
