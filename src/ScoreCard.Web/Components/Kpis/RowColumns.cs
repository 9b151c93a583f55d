using System.Globalization;
using Radzen;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Kpis.Internal;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>Which columns of the rows behind a KPI to show, and how.</summary>
public static class RowColumns
{
    // A source's first columns say which row it is.
    private const int Identity = 2;

    private static readonly string[] Always = ["OpportunityId", "OpportunityName", "Account", "Owner", "Region", "Product"];

    /// <summary>Identity, who and where, the dates, and what is measured.</summary>
    public static IEnumerable<RowColumn> Shown(Kpi kpi, bool population) =>
        kpi.Source.Columns.Where((column, i) => i < Identity || Always.Contains(column.Name) || column.Kind == RowColumnKind.Date || Matters(kpi, population, column.Name));

    /// <summary>Columns that say nothing in any row of a page.</summary>
    public static HashSet<string> Empty(RowPage page) =>
        [.. page.Columns.Where((_, i) => page.Rows.All(row => row[i] is null or "")).Select(column => column.Name)];

    public static string Width(RowColumn column) => column.Kind switch
    {
        RowColumnKind.Flag => "104px",
        RowColumnKind.Text => column.Name is "OpportunityName" or "Account" ? "200px" : "144px",
        _ => "128px",
    };

    public static TextAlign Align(RowColumn column) => column.IsNumber ? TextAlign.Right : TextAlign.Left;

    public static string Text(IReadOnlyList<object?> row, Kpi kpi, RowColumn column)
    {
        for (var i = 0; i < kpi.Source.Columns.Count && i < row.Count; i++)
        {
            if (kpi.Source.Columns[i].Name == column.Name)
            {
                return Text(row[i], column.Kind);
            }
        }

        return "";
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
        _ => Format.Number(value, "#,0"),
    };


    private static bool Matters(Kpi kpi, bool population, string column) =>
        column == kpi.Measure.Column
        || (column == "IsEstimated" && kpi.Measure.Column == "Amount")
        || (column == "Outcome" && population)
        || (column == "Deliverables" && kpi is DeliverableLift)
        || kpi.Measure is SumRatioMeasure { Divisor: var divisor } && column == divisor
        || kpi.Sample.Contains(column, StringComparison.Ordinal);
}
