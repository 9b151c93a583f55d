using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>The rows behind a reading, a page at a time in the order that one chooses, counted and summed over all of them.</summary>
public sealed partial class RowsSection
{
    private const int PageSize = 20;
    private static readonly TimeSpan TypingPause = TimeSpan.FromMilliseconds(250);
    private readonly LatestRun _reads = new();
    private readonly LatestRun _typing = new();
    private (Kpi Kpi, ViewFilter View, StoreStatus Status)? _read;
    private RowPage? _page;
    private bool _isReading;
    private string _search = "";
    // What the address says, as far as this section knows: while one types on, an older text that arrives there is no news.
    private string? _asked;
    private string? _problem;
    private bool _wide;
    private HashSet<string> _hidden = [];

    [CascadingParameter]
    public required PageState State { get; set; }

    [Parameter, EditorRequired]
    public required Kpi Kpi { get; set; }

    [Parameter, EditorRequired]
    public Reading? Whole { get; set; }

    [Inject]
    public required IScorecard Scorecard { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [Inject]
    public required ILogger<RowsSection> Log { get; init; }

    /// <summary>All that there are, or those that matter and say something in the first rows.</summary>
    private IEnumerable<RowColumn> Columns => _wide ? Query.Columns : RowColumns.Shown(Query).Where(column => !_hidden.Contains(column.Name) || column.Name == Query.SortedBy);

    private string? Since => RowColumns.Age(Kpi);

    private string NoRows => Shown.Search is { } search ? $"No row says “{search}”." : $"No rows in {State.View.Period.Name}.";

    private string Count
    {
        get
        {
            if (_page is not { } page)
            {
                return "Reading the rows …";
            }

            var rows = Words.Counted(page.Total, "row");
            return page.Sum is { } sum && page.Columns.FirstOrDefault(column => column.Name == Query.Summed) is { Kind: RowColumnKind.Money } column
                ? $"{rows}, {column.Header.ToLowerInvariant()} {Format.Money(sum, State.Currency)} in all"
                : rows;
        }
    }

    private RowQuery Query => Shown.Rows(Kpi) with { Skip = (Shown.Page - 1) * PageSize, Take = PageSize };

    /// <summary>The view with what was typed since it was opened, and without what these rows do not have.</summary>
    private ViewFilter Shown
    {
        get
        {
            var view = State.View with
            {
                Step = Kpi.Measure is ChangeMeasure ? State.View.Step : null,
                Search = _search.Trim() is { Length: > 0 } search ? search : null,
            };
            return view.Rows(Kpi).Columns.Any(column => column.Name == view.SortBy) ? view : view with { SortBy = null, Descending = false };
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        var now = (Kpi, State.View with { By = null }, State.Status);
        if (_read == now)
        {
            return;
        }

        if (_asked != State.View.Search)
        {
            (_asked, _search) = (State.View.Search, State.View.Search ?? "");
        }

        // Those of another order or search stay until the new ones are there; those of another view would be wrong.
        if (_read is not { } before || before.Kpi != Kpi || Chosen(before.View) != Chosen(State.View))
        {
            _page = null;
        }

        _read = now;
        await ReadAsync();
    }

    public void Dispose()
    {
        _reads.Dispose();
        _typing.Dispose();
    }

    private Task ReadAsync() => _reads.BeginAsync(async cancel =>
    {
        (_isReading, _problem) = (true, null);
        try
        {
            var query = Query;
            var page = await Scorecard.RowsAsync(query, cancel);
            if (page.Rows.Count == 0 && page.Total > 0)
            {
                Navigation.NavigateTo(Links.KpiView(Kpi, Shown with { Page = Last(page) }), replace: true);
                return;
            }

            if (page.Rows.Count > 0 && (_page is null or { Total: 0 } || query is { Skip: 0, SortBy: null }))
            {
                _hidden = RowColumns.SayNothing(page);
            }

            (_page, _isReading) = (page, false);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            Log.RowsBroken(e, Kpi.Id);
            (_problem, _isReading) = (Words.NotRead("The rows", e), false);
        }
    });

    /// <summary>Which rows, in whatever order.</summary>
    private static ViewFilter Chosen(ViewFilter view) => view with { By = null, Search = null, SortBy = null, Descending = false, Page = 1 };

    private static int Last(RowPage page) => (int)((page.Total + PageSize - 1) / PageSize);

    private string? SortOf(RowColumn column) => column.Name != Query.SortedBy ? null : Query.IsDescending ? "descending" : "ascending";

    /// <summary>Sorted by a column, or the other way round where it is already; the order that rows have by themselves needs no name.</summary>
    private ViewFilter Sorted(RowColumn column)
    {
        var (unsorted, descending) = (Shown with { SortBy = null, Descending = false, Page = 1 }, SortOf(column) == "ascending");
        var usual = unsorted.Rows(Kpi);
        return (column.Name, descending) == (usual.SortedBy, usual.IsDescending) ? unsorted : unsorted with { SortBy = column.Name, Descending = descending };
    }

    private Task SearchAsync(ChangeEventArgs e)
    {
        _search = (string?)e.Value ?? "";
        return _typing.BeginAsync(async cancel =>
        {
            await Task.Delay(TypingPause, cancel);
            _asked = Shown.Search;
            Navigation.NavigateTo(Links.KpiView(Kpi, Shown with { Page = 1 }), replace: true);
        });
    }
}
