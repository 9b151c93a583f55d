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
internal sealed record HeaderRow(int Number, IReadOnlyList<HeaderCell> Cells)
{
    private const int Shown = 30;

    /// <summary>The headers for a sentence.</summary>
    public override string ToString()
    {
        var names = Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text).ToArray();
        return string.Join(", ", names.Take(Shown)) + (names.Length > Shown ? ", …" : "");
    }
}
