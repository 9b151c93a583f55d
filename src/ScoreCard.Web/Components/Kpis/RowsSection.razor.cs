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
    private (string? By, bool Descending) _sort;
    private int _number = 1;
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

    private RowQuery Query => new()
    {
        Kpi = Kpi,
        Period = State.View.Period,
        Filter = State.View.Slices,
        Population = Shown.Population,
        Step = Shown.Step,
        Search = Shown.Search,
        SortBy = _sort.By,
        Descending = _sort.Descending,
        Skip = (_number - 1) * PageSize,
        Take = PageSize,
    };

    /// <summary>The view with what was typed since it was opened.</summary>
    private ViewFilter Shown => State.View with
    {
        Step = Kpi.Measure is ChangeMeasure ? State.View.Step : null,
        Search = _search.Trim() is { Length: > 0 } search ? search : null,
    };

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

        // Those of another search stay until the new ones are there; those of another view would be wrong.
        if (_read is not { } before || before.Kpi != Kpi || before.View with { Search = null } != now.Item2 with { Search = null })
        {
            (_page, _sort) = (null, default);
        }

        (_read, _number) = (now, 1);
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

    private static int Last(RowPage page) => (int)((page.Total + PageSize - 1) / PageSize);

    private string? SortOf(RowColumn column) => column.Name != Query.SortedBy ? null : Query.IsDescending ? "descending" : "ascending";

    private Task SortAsync(RowColumn column)
    {
        (_sort, _number) = ((column.Name, SortOf(column) == "ascending"), 1);
        return ReadAsync();
    }

    private Task TurnAsync(int page)
    {
        _number = page;
        return ReadAsync();
    }

    private Task SearchAsync(ChangeEventArgs e)
    {
        _search = (string?)e.Value ?? "";
        return _typing.BeginAsync(async cancel =>
        {
            await Task.Delay(TypingPause, cancel);
            _asked = Shown.Search;
            Navigation.NavigateTo(Links.KpiView(Kpi, Shown), replace: true);
        });
    }
}
