using System.Globalization;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Web;

/// <summary>Every URL of the app. Relative, so that the app can live under a path of a larger site.</summary>
public static class Links
{
    public const string ImportsRoute = "/imports";
    public const string ImportRoute = "/imports/{id}";
    public const string ReferenceRoute = "/kpis";
    public const string KpiRoute = "/kpi/{id}";
    public const string RowsCsvRoute = "/kpi/{id}/rows.csv";
    public const string RejectedRowsRoute = "/imports/{id}/rejected.xlsx";
    public const string TemplateRoute = "/template.xlsx";
    public const string NotFoundRoute = "/not-found";
    public const string ErrorRoute = "/error";

    /// <summary>The place of the rows on the KPI page.</summary>
    public const string RowsAnchor = "rows-title";

    public const string Home = "";
    public const string Imports = "imports";
    public const string Reference = "kpis";
    public const string Template = "template.xlsx";

    public static string Summary(ViewFilter? view) => Home + Query(view?.Carried);

    public static string Perspective(Perspective perspective, ViewFilter? view) => Slug(perspective) + Query(view?.Carried);

    public static string Kpi(Kpi kpi, ViewFilter? view) => $"kpi/{kpi.Id}" + Query(view?.Carried);

    /// <summary>The KPI page with its cut and its choice of rows.</summary>
    public static string KpiView(Kpi kpi, ViewFilter view) => $"kpi/{kpi.Id}" + view.ToQuery();

    /// <summary>The rows on the KPI page.</summary>
    public static string Rows(Kpi kpi, ViewFilter view) => $"{KpiView(kpi, view)}#{RowsAnchor}";

    public static string RowsCsv(Kpi kpi, ViewFilter view) => $"kpi/{kpi.Id}/rows.csv" + (view with { By = null }).ToQuery();

    public static string Import(string id) => $"imports/{Uri.EscapeDataString(id)}";

    public static string RejectedRows(string id) => Import(id) + "/rejected.xlsx";

    /// <summary>The reference's entry of one KPI.</summary>
    public static string ReferenceTo(Kpi kpi) => $"{Reference}#{kpi.Id}";

    /// <summary>This page in another view.</summary>
    /// <param name="path">Of this page, without a query.</param>
    public static string To(string path, ViewFilter view) => path.TrimStart('/') + view.ToQuery();

    public static string Slug(Perspective perspective) => perspective switch
    {
        Core.Kpis.Perspective.Financial => "financial",
        Core.Kpis.Perspective.Internal => "internal",
        Core.Kpis.Perspective.Customer => "customer",
        _ => "learning-and-growth",
    };

    /// <summary>What a downloaded file is called: win-rate-2017-Q4-population.csv.</summary>
    public static string RowsFileName(Kpi kpi, Period period, bool population) =>
        string.Create(CultureInfo.InvariantCulture, $"{kpi.Id}-{period.Name}{(population ? "-population" : "")}.csv");

    private static string Query(ViewFilter? view) => view?.ToQuery() ?? "";
}
