using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>All columns of a sheet of the file, read or not, as they are shown to whoever imports it.</summary>
internal sealed class ColumnsShown(HeaderMatch match, Groups groups)
{
    private readonly ColumnSamples _samples = new();

    /// <summary>Keeps the first few different values of each column of the file, used or not; a total is no example of any.</summary>
    /// <param name="cells">A row that the groups have just observed.</param>
    public void Sample(ReadOnlySpan<Cell> cells)
    {
        if (TotalsAndFooters.AreLikely(cells))
        {
            return;
        }

        foreach (var heading in groups.Observed)
        {
            _samples.Add(heading.Header.Index, Cell.OfText(heading.Value));
        }

        for (var index = 0; index < cells.Length && !groups.IsHeading; index++)
        {
            if (cells[index].Kind != CellKind.Blank)
            {
                _samples.Add(index, cells[index]);
            }
        }
    }

    public IReadOnlyList<ColumnMatch> Matches()
    {
        var matches = new List<ColumnMatch>();
        foreach (var cell in Headers)
        {
            var samples = _samples.Of(cell.Index);
            if (cell.Text.Length > 0 || samples.Count > 0)
            {
                var matched = match.Headers.FirstOrDefault(header => header.Header.Index == cell.Index);
                matches.Add(new ColumnMatch(cell.Letter, cell.Text, matched?.Column.Name, Note(cell, matched), samples));
            }
        }

        return matches;
    }

    private string? Note(HeaderCell cell, MatchedHeader? matched)
    {
        if (matched is null)
        {
            return cell.Text.Length == 0 ? "has no header" : null;
        }

        var first = match.Headers.First(header => header.Column == matched.Column);
        return Array.Find(groups.Filled, column => column.Column.FirstIndex == cell.Index) is { } group ? group.IsHeaded ? "from the rows above each group" : "filled down in groups"
            : matched.IsAnswer ? "as mapped"
            : first != matched ? $"where {first.Header.Text} is blank"
            : null;
    }

    /// <summary>
    /// Headers of columns of numbers that nothing has taken, each with a value below it, where the file names none of the amounts that its rows are
    /// worth: one of them may be that. None where the user has left out such a column.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> MayBeWorth
    {
        get
        {
            if (match.Sheet.Worth.Count == 0 || match.Sheet.Worth.Any(match.Columns.Contains))
            {
                return [];
            }

            var free = Headers.Where(cell => !match.Explains(cell) && _samples.MayBeAmount(cell)).ToArray();
            return free.Any(match.LeftOut.Contains) ? [] : [.. free.Select(cell => KeyValuePair.Create(cell.Text.Length > 0 ? cell.Text : cell.Letter, _samples.Of(cell.Index)[0]))];
        }
    }

    /// <summary>Used columns behind one that is empty and has no header: another table may stand there, beside this one.</summary>
    public IReadOnlyList<HeaderCell> BehindGap
    {
        get
        {
            var cells = match.Row.Cells;
            var first = cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Index).DefaultIfEmpty().Min();
            var gap = cells.FirstOrDefault(cell => cell.Index > first && cell.Text.Length == 0 && _samples.Of(cell.Index).Count == 0);
            return gap is null ? [] : [.. match.Headers.Where(header => header.Header.Index > gap.Index && !header.IsAnswer).Select(header => header.Header).OrderBy(cell => cell.Index)];
        }
    }

    /// <summary>Of every column that has a header or a value.</summary>
    private IEnumerable<HeaderCell> Headers => Enumerable.Range(0, Math.Max(match.Row.Cells.Count, _samples.Width))
        .Select(index => index < match.Row.Cells.Count ? match.Row.Cells[index] : new HeaderCell(index, ""));
}
