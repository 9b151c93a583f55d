using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>A KPI cut by two dimensions.</summary>
/// <param name="Rows">Values of the one, that with the most rows behind it first.</param>
/// <param name="Columns">Values of the other, by name.</param>
public sealed record CrossTable(IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, IReadOnlyDictionary<(string Row, string Column), Reading> Cells)
{
    /// <param name="readings">Cut by two dimensions; those without rows are left out.</param>
    public static CrossTable Of(IReadOnlyList<Reading> readings)
    {
        var cells = readings
            .Where(reading => reading.Figure.Population > 0 && reading.Slice?.Contains(KpiQuery.Cross, StringComparison.Ordinal) == true)
            .ToDictionary(reading => (Row: reading.Slice!.Split(KpiQuery.Cross)[0], Column: reading.Slice!.Split(KpiQuery.Cross)[1]));
        return new(
            [.. cells.GroupBy(cell => cell.Key.Row, cell => cell.Value.Figure.Population).OrderByDescending(row => row.Sum()).ThenBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Key)],
            [.. cells.Keys.Select(key => key.Column).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            cells);
    }
}
