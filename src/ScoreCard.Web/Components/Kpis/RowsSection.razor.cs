using Microsoft.AspNetCore.Components;
using Radzen;
using Radzen.Blazor;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>The rows behind a reading, a page at a time, counted and summed over all of them.</summary>
public sealed partial class RowsSection
{
    private const int PageSize = 20;
    private static readonly TimeSpan TypingPause = TimeSpan.FromMilliseconds(250);
    private readonly LatestRun _reads = new();
    private readonly LatestRun _typing = new();
    private (Kpi Kpi, ViewFilter View, StoreStatus Status)? _read;
    private RadzenDataGrid<BehindRow>? _grid;
    // Null until the first load: the grid asks for rows only then.
    private IReadOnlyList<BehindRow>? _rows;
    private RowPage? _page;
    private int _shown;
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

    /// <summary>All that the source has, or those that matter and say something in the first rows.</summary>
    private IEnumerable<RowColumn> Columns => _wide ? Query.Columns : RowColumns.Shown(Query).Where(column => !_hidden.Contains(column.Name));

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

        var first = _read is null;
        _read = now;
        if (!first)
        {
            await ReloadAsync();
        }
    }

    public void Dispose()
    {
        _reads.Dispose();
        _typing.Dispose();
    }

    private Task LoadAsync(LoadDataArgs args) => _reads.BeginAsync(async cancel =>
    {
        try
        {
            var sort = args.Sorts?.FirstOrDefault();
            var page = await Scorecard.RowsAsync(Query with
            {
                Skip = args.Skip ?? 0,
                Take = args.Top ?? PageSize,
                SortBy = sort?.Property,
                Descending = sort?.SortOrder == SortOrder.Descending,
            }, cancel);
            if ((args.Skip ?? 0) == 0 && page.Rows.Count > 0)
            {
                _hidden = RowColumns.SayNothing(page);
            }

            (_page, _rows, _shown, _problem) = (page, [.. page.Rows.Select(cells => new BehindRow(cells))], (int)page.Total, null);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            Log.RowsBroken(e, Kpi.Id);
            _problem = Words.NotRead("The rows", e);
        }
    });

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

    private async Task ReloadAsync()
    {
        (_page, _problem) = (null, null);
        if (_grid is not null)
        {
            await _grid.FirstPage(forceReload: true);
        }
    }
}

/// <summary>A row behind a reading, in the order of its source's columns.</summary>
public sealed record BehindRow(IReadOnlyList<object?> Cells);
