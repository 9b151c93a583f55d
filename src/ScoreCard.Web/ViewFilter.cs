using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Web;

/// <summary>What a page shows of the scorecard: everything that its URL holds, and nothing beside it.</summary>
public sealed record ViewFilter
{
    public const string PeriodKey = "period";
    public const string ByKey = "by";
    public const string RowsKey = "rows";
    public const string PopulationRows = "population";
    public const string SearchKey = "find";
    public const string SortKey = "sort";
    public const string PageKey = "page";

    // The first row of a page of any length still has a number of 32 bits.
    private const int MostPages = 10_000_000;

    public required Period Period { get; init; }

    public Filter Slices { get; init; } = Filter.None;

    /// <summary>The dimension that a KPI page is cut by; null for the page's own choice.</summary>
    public Dimension? By { get; init; }

    /// <summary>The rows of the population in place of the sample's.</summary>
    public bool Population { get; init; }

    /// <summary>The deals of this step of the pipeline's change in place of either.</summary>
    public WaterfallStep? Step { get; init; }

    /// <summary>What the rows are searched for; null for nothing.</summary>
    public string? Search { get; init; }

    /// <summary>The column that the rows are sorted by; null for the order that they have by themselves.</summary>
    public string? SortBy { get; init; }

    public bool Descending { get; init; }

    /// <summary>The page of the rows, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Period and slices alone, for links to another page.</summary>
    public ViewFilter Carried => new() { Period = Period, Slices = Slices };

    /// <param name="query">With or without its question mark.</param>
    /// <param name="fallback">Shown where the query names no period, or none that exists.</param>
    /// <param name="problems">One sentence for each part that cannot be used; the view is the one without it.</param>
    public static ViewFilter Parse(string query, FiscalCalendar calendar, Period fallback, out IReadOnlyList<string> problems)
    {
        var view = new ViewFilter { Period = fallback };
        var found = new List<string>();
        foreach (var (key, values) in QueryHelpers.ParseQuery(query))
        {
            foreach (var value in values)
            {
                view = view.With(key, value ?? "", calendar, found);
            }
        }

        problems = found;
        return view;
    }

    /// <summary>In a fixed order, so that equal views have equal links; empty values stand for "not known".</summary>
    public string ToQuery()
    {
        var parts = new List<string> { Pair(PeriodKey, Period.Name) };
        parts.AddRange(Slices.Pairs().Select(pair => Pair(pair.Dimension.Id, pair.Value)));
        if (By is not null)
        {
            parts.Add(Pair(ByKey, By.Id));
        }

        if (Step is not null || Population)
        {
            parts.Add(Pair(RowsKey, Step?.Id() ?? PopulationRows));
        }

        if (Search is not null)
        {
            parts.Add(Pair(SearchKey, Search));
        }

        if (SortBy is not null)
        {
            parts.Add(Pair(SortKey, (Descending ? "-" : "") + SortBy));
        }

        if (Page > 1)
        {
            parts.Add(Pair(PageKey, Page.ToString(CultureInfo.InvariantCulture)));
        }

        return "?" + string.Join('&', parts);
    }

    /// <summary>The rows of a KPI that it shows, for the page and for the download alike.</summary>
    public RowQuery Rows(Kpi kpi) => new()
    {
        Kpi = kpi, Period = Period, Filter = Slices, Population = Population, Step = Step, Search = Search, SortBy = SortBy, Descending = Descending,
    };

    private ViewFilter With(string key, string value, FiscalCalendar calendar, List<string> problems)
    {
        switch (key)
        {
            case PeriodKey when calendar.TryParse(value, out var period):
                return this with { Period = period };
            case PeriodKey:
                problems.Add($"“{value}” is not a period: a quarter is written 2017-Q2, a month 2017-06, a week 2017-W14, a year 2017. This is {Period.Name}.");
                return this;
            case ByKey when Find(value) is { } by:
                return this with { By = by };
            case ByKey:
                problems.Add($"There is no cut by “{value}”: the dimensions are {Ids()}.");
                return this;
            case RowsKey when value == PopulationRows || WaterfallSteps.Find(value) is not null:
                return this with { Population = value == PopulationRows, Step = WaterfallSteps.Find(value) };
            case RowsKey:
                problems.Add($"“{value}” are no rows: beside the sample’s there are {PopulationRows} and, of the pipeline’s change, {WaterfallSteps.Ids}.");
                return this;
            case SearchKey:
                return this with { Search = value.Trim() is { Length: > 0 } search ? search : null };
            case SortKey:
                return this with { SortBy = value.TrimStart('-') is { Length: > 0 } column ? column : null, Descending = value.StartsWith('-') };
            case PageKey when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < MostPages:
                return this with { Page = page };
            case PageKey:
                problems.Add($"“{value}” is not a page of the rows, so this is the first.");
                return this;
            default:
                if (Find(key) is { } dimension)
                {
                    return this with { Slices = Slices.With(dimension, value) };
                }

                problems.Add($"“{key}” is not something to filter by, so it is left out: the dimensions are {Ids()}.");
                return this;
        }
    }

    private static Dimension? Find(string id) => Dimension.All.FirstOrDefault(d => d.Id == id);

    private static string Ids() => string.Join(", ", Dimension.All.Select(d => d.Id));

    private static string Pair(string key, string value) => $"{key}={Uri.EscapeDataString(value)}";
}
