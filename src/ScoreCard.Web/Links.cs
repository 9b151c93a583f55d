using System.Globalization;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Web;

/// <summary>Every URL of the app, relative to its base.</summary>
public static class Links
{
    public const string RowsCsvRoute = "/kpi/{id}/rows.csv";
    public const string RejectedRowsRoute = "/imports/{id}/rejected.xlsx";
    public const string ChangesCsvRoute = "/imports/{number:long}/changes.csv";
    public const string TemplateRoute = "/template.xlsx";
    public const string WorkbookRoute = "/scorecard.xlsx";
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

    /// <summary>The rows on the KPI page, from the first.</summary>
    public static string Rows(Kpi kpi, ViewFilter view) => $"{KpiView(kpi, view with { Page = 1 })}#{RowsAnchor}";

    /// <summary>All the rows.</summary>
    public static string RowsCsv(Kpi kpi, ViewFilter view) => $"kpi/{kpi.Id}/rows.csv" + (view with { By = null, Page = 1 }).ToQuery();

    /// <summary>The whole scorecard of a period, as a workbook.</summary>
    public static string Workbook(ViewFilter view) => WorkbookRoute[1..] + Query(view.Carried);

    /// <summary>What it is called: scorecard-2017-Q4.xlsx.</summary>
    public static string WorkbookFileName(ViewFilter view) => $"scorecard-{view.Period.Name}.xlsx";

    /// <summary>An import of the log; what it changed in one kind of sheet, and of that one kind of change.</summary>
    public static string LoggedImport(long number, Sheet? kind = null, ChangeKind? change = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{Imports}/{number}{(kind is null ? "" : $"/{kind.Kind}")}{(kind is null || change is null ? "" : $"/{Slug(change.Value)}")}");

    public static string ChangesCsv(long number, Sheet kind) => $"{LoggedImport(number)}/changes.csv?kind={kind.Kind}";

    /// <summary>What a downloaded file is called: import-12-opportunities.csv.</summary>
    public static string ChangesFileName(long number, string? kind) => string.Create(CultureInfo.InvariantCulture, $"import-{number}-{kind ?? "changes"}.csv");

    public static string Slug(ChangeKind change) => change == ChangeKind.CameBack ? "came-back" : change.ToString().ToLowerInvariant();

    /// <summary>A file that is being imported.</summary>
    public static string Import(string id) => $"imports/{Uri.EscapeDataString(id)}";

    public static string RejectedRows(string id) => Import(id) + "/rejected.xlsx";

    /// <summary>The reference's entry of one KPI.</summary>
    public static string ReferenceTo(Kpi kpi) => $"{Reference}#{kpi.Id}";

    /// <summary>This page in another view, with its rows from the first.</summary>
    /// <param name="path">Of this page, without a query.</param>
    public static string To(string path, ViewFilter view) => path.TrimStart('/') + (view with { Page = 1 }).ToQuery();

    public static string Slug(Perspective perspective) => perspective switch
    {
        Core.Kpis.Perspective.Financial => "financial",
        Core.Kpis.Perspective.Internal => "internal",
        Core.Kpis.Perspective.Customer => "customer",
        _ => "learning-and-growth",
    };

    /// <summary>What a downloaded file is called: win-rate-2017-Q4-population.csv.</summary>
    public static string RowsFileName(Kpi kpi, ViewFilter view) =>
        $"{kpi.Id}-{view.Period.Name}{(view.Step is { } step ? $"-{step.Id()}" : view.Population ? $"-{ViewFilter.PopulationRows}" : "")}.csv";

    private static string Query(ViewFilter? view) => view?.ToQuery() ?? "";
}
