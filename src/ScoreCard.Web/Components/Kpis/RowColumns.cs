using System.Globalization;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Kpis.Internal;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>Which columns of the rows behind a KPI to show, and how.</summary>
public static class RowColumns
{
    // A source's first columns say which row it is: its key, whose it is and what it is called.
    private const int Identity = 3;

    // Keys of rows that nobody gave ids are put together from columns that stand beside them.
    private const string Joint = " | ";

    private static readonly string[] Always = ["OpportunityId", "OpportunityName", "Account", "Owner", "SalesEngineer", "Region", "Product", "Activity", "PocName"];

    private static readonly string[] OfLosses = ["LossReason", "Competitor"];

    private static readonly string[] OfSteps = ["Stage", "AmountAtStart", "AmountAtEnd"];

    /// <summary>Identity, who and where, the dates, and what is measured.</summary>
    public static IEnumerable<RowColumn> Shown(RowQuery query) =>
        query.Columns.Where((column, i) => i < Identity || Always.Contains(column.Name) || column.Kind == RowColumnKind.Date || Matters(query, column.Name));

    /// <summary>Columns that are empty in all rows of a page, and a key that repeats what others say.</summary>
    public static HashSet<string> SayNothing(RowPage page) =>
        [.. page.Columns.Where((_, i) => page.Rows.All(row => row[i] is null or "" || IsJoint(i, row[i]))).Select(column => column.Name)];

    public static string? Align(RowColumn column) => column.IsNumber ? "num" : null;

    public static string Text(IReadOnlyList<object?> row, IReadOnlyList<RowColumn> columns, RowColumn column) => Text(Cell(row, columns, column.Name), column.Kind);

    /// <summary>The column with the day that a KPI counts the age of its rows from; null where it counts none.</summary>
    public static string? Age(Kpi kpi) => (kpi.Measure as MedianAgeMeasure)?.Date;

    public static string Days(IReadOnlyList<object?> row, IReadOnlyList<RowColumn> columns, string since, DateOnly asOf) =>
        Cell(row, columns, since) is DateOnly day ? Format.Count(asOf.DayNumber - day.DayNumber) : "";

    private static bool IsJoint(int i, object? cell) => i == 0 && cell is string key && key.Contains(Joint, StringComparison.Ordinal);

    private static object? Cell(IReadOnlyList<object?> row, IReadOnlyList<RowColumn> columns, string column)
    {
        for (var i = 0; i < columns.Count && i < row.Count; i++)
        {
            if (columns[i].Name == column)
            {
                return row[i];
            }
        }

        return null;
    }

    private static string Text(object? value, RowColumnKind kind) => value switch
    {
        null => "",
        DateOnly day => Format.Date(day),
        bool flag => flag ? "yes" : "",
        long or int when kind == RowColumnKind.Flag => Convert.ToInt64(value, CultureInfo.InvariantCulture) == 0 ? "" : "yes",
        decimal or double or long or int => Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture), kind),
        IFormattable other => other.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };

    private static string Number(decimal value, RowColumnKind kind) => kind switch
    {
        RowColumnKind.Money => Format.Number(value, "#,0.00"),
        RowColumnKind.Percent => Format.Percent(value),
        RowColumnKind.Text => value.ToString(CultureInfo.InvariantCulture),
        _ => Format.Number(value, "#,0.##"),
    };

    private static bool Matters(RowQuery query, string column) =>
        column == query.Summed
        || (column == "IsEstimated" && query.Kpi.Measure.Column == "Amount")
        || (column == "Outcome" && query.Population)
        || (column == "Deliverables" && query.Kpi is DeliverableLift)
        || (OfLosses.Contains(column) && query.Kpi.Sample.Contains("IsLost", StringComparison.Ordinal))
        || (OfSteps.Contains(column) && query.Step is not null)
        || query.Kpi.Measure is SumRatioMeasure { Divisor: var divisor } && column == divisor
        || query.Kpi.Sample.Contains(column, StringComparison.Ordinal);
}
