using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>A cell of a row that may be the header row.</summary>
/// <param name="Index">From 0.</param>
internal sealed record HeaderCell(int Index, string Text)
{
    /// <summary>As Excel names the column.</summary>
    public string Letter => CellReference.ColumnName(Index);

    public string Normalised { get; } = HeaderText.Normalise(Text);
}

/// <summary>A row that may be the header row, with its nameless cells.</summary>
/// <param name="Tab">The sheet's name.</param>
internal sealed record HeaderRow(int Number, IReadOnlyList<HeaderCell> Cells, string Tab)
{
    /// <summary>The header row is looked for in so many rows that hold anything.</summary>
    private const int RowsLookedAt = 50;

    private const int LongestHeader = 200;
    private const int Shown = 30;

    /// <summary>Those of the cells whose values stand in rows of their own, above the rows of each group; the outermost first.</summary>
    public IReadOnlyList<HeaderCell> Headings { get; init; } = [];

    /// <summary>These rows name what their value is.</summary>
    public bool AreHeadingsNamed { get; init; }

    /// <summary>How many of the cells hold something.</summary>
    public int Used => Cells.Count(cell => cell.Text.Length > 0);

    /// <summary>The first rows of a sheet that hold any text.</summary>
    public static IReadOnlyList<HeaderRow> First(WorkbookSheet sheet, CancellationToken cancel)
    {
        var rows = new List<HeaderRow>();
        using var reading = sheet.Read();
        while (rows.Count < RowsLookedAt && reading.Next(cancel))
        {
            var cells = new List<HeaderCell>();
            for (var index = 0; index < reading.Cells.Length; index++)
            {
                var cell = reading.Cells[index];
                var text = cell.Kind is CellKind.Text or CellKind.Number ? Names.Trim(cell.Text).ReplaceLineEndings(" ") : "";
                cells.Add(new HeaderCell(index, text.Length <= LongestHeader ? text : ""));
            }

            if (cells.Any(cell => cell.Text.Length > 0))
            {
                rows.Add(new HeaderRow(reading.RowNumber, cells, sheet.Name));
            }
        }

        return GroupHeadings.Named(rows);
    }

    /// <summary>The headers for a sentence.</summary>
    public override string ToString()
    {
        var names = Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text).ToArray();
        return string.Join(", ", names.Take(Shown)) + (names.Length > Shown ? ", …" : "");
    }
}
