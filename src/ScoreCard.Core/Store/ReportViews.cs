using ScoreCard.Core.Kpis;

namespace ScoreCard.Core.Store;

/// <summary>
/// For each source of KPIs, and of the tables on their pages, a view for people who query the store with SQL or Power BI: the source's columns
/// under the same names, amounts and shares as decimal numbers. Their names stay; docs/report-views.md lists them.
/// </summary>
internal static class ReportViews
{
    public static string NameOf(Source source) => $"Report{source.View}";

    public static MigrationScript Of(Engine engine, Source source) =>
        new($"Report_{NameOf(source)}", $"SELECT\n    {string.Join(",\n    ", Columns(engine, source))}\nFROM {source.View}");

    private static IEnumerable<string> Columns(Engine engine, Source source)
    {
        var columns = source.Columns.Select(column => column.IsScaled
            ? $"{engine.Decimal(column.Name)} AS {column.Name}"
            : column.Name);
        string?[] days = [source.DateColumn, source.UntilColumn];
        return columns.Concat(days.OfType<string>().Where(day => source.Columns.All(column => column.Name != day)));
    }
}
