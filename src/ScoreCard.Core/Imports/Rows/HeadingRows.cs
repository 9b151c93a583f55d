using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>A value that a row of its own gives to the rows of a group.</summary>
/// <param name="Column">Null where the file's column is not used.</param>
internal readonly record struct Heading(HeaderCell Header, GroupedColumn? Column, string Value);

/// <summary>The rows of a grouped report that hold nothing but the values of groups: of headings that are named, else each below its column's header.</summary>
internal sealed class HeadingRows(HeaderRow header, IReadOnlyList<GroupedColumn> columns)
{
    private readonly (HeaderCell Header, GroupedColumn? Column)[] _levels =
        [.. header.Headings.Select(heading => (heading, columns.FirstOrDefault(column => column.Column.Sources.Any(source => source.Header == heading))))];

    private readonly List<Heading> _found = [];
    private readonly List<string> _run = [];

    /// <summary>How many levels of groups the recognition has found such rows for.</summary>
    public int Levels => _levels.Length;

    public bool AreKnown => Levels > 0;

    /// <summary>The values of the row last looked at, the outermost first; none where it heads no group.</summary>
    public IReadOnlyList<Heading> Found => _found;

    /// <summary>Every level that it can head is known; inner ones may still follow.</summary>
    public bool IsSettled => header.AreHeadingsNamed || _found.Count >= _levels.Length;

    /// <param name="below">The columns whose values may stand alone below their header.</param>
    public bool Find(ReadOnlySpan<Cell> cells, IReadOnlyList<GroupedColumn> below)
    {
        _found.Clear();
        if (cells.Length == 0)
        {
            return false;
        }

        if (!AreKnown || !FindNamed(cells))
        {
            _run.Clear();
            if (below.Count > 0)
            {
                FindBelow(cells, below);
            }
        }

        return _found.Count > 0;
    }

    /// <summary>Gives the values that were found to the rows below; inner groups begin anew with an outer one.</summary>
    public void Remember(SheetRow row, IReadOnlyList<GroupedColumn> below)
    {
        var levels = _levels.Concat(below.Select(column => (column.Column.Sources[0].Header, Column: (GroupedColumn?)column))).DistinctBy(level => level.Header);
        foreach (var (_, inner) in levels.SkipWhile(level => level.Header != _found[0].Header).Skip(1))
        {
            inner?.Remember(row.RowNumber, null);
        }

        foreach (var (source, column, value) in _found)
        {
            column?.Remember(row.RowNumber, column.Column.Sources.First(typing => typing.Header == source).Type(Cell.OfText(value), row));
        }
    }

    private bool FindNamed(ReadOnlySpan<Cell> cells)
    {
        if (GroupHeadings.TextOf(cells, out var isAlone) is not { } text)
        {
            return false;
        }

        if (header.AreHeadingsNamed)
        {
            // Of labels that begin alike the longer one.
            _found.AddRange(_levels.OrderByDescending(level => level.Header.Text.Length)
                .Select(level => (level.Header, level.Column, Value: GroupHeadings.ValueOf(text, level.Header.Text)))
                .Where(level => level.Value is not null).Take(1).Select(level => new Heading(level.Header, level.Column, level.Value!)));
            return _found.Count > 0;
        }

        if (!isAlone || !GroupHeadings.IsValue(text) || _run.Count == _levels.Length)
        {
            return false;
        }

        // Only the last of a run is known to head the innermost group: each further one moves those before it outwards.
        _run.Add(GroupHeadings.WithoutCount(text));
        var first = _levels.Length - _run.Count;
        _found.AddRange(_run.Select((value, index) => new Heading(_levels[first + index].Header, _levels[first + index].Column, value)));
        return true;
    }

    private void FindBelow(ReadOnlySpan<Cell> cells, IReadOnlyList<GroupedColumn> below)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            ref readonly var cell = ref cells[index];
            var text = cell.Kind == CellKind.Text ? Names.Trim(cell.Text) : "";
            if (cell.Kind == CellKind.Blank || (cell.Kind == CellKind.Text && text.Length == 0) || (_found.Count > 0 && GroupHeadings.IsSum(cell)))
            {
                continue;
            }

            if (text.Length == 0 || !GroupHeadings.IsValue(text) || below.FirstOrDefault(column => column.Column.FirstIndex == index) is not { } column)
            {
                _found.Clear();
                return;
            }

            _found.Add(new(column.Column.Sources[0].Header, column, GroupHeadings.WithoutCount(text)));
        }
    }
}
