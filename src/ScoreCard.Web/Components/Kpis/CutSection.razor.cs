using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>A KPI cut by one dimension, the choice of which is in the URL.</summary>
public sealed partial class CutSection
{
    private const int Most = 15;
    private readonly LatestRun _reads = new();
    private (Kpi Kpi, ViewFilter View, StoreStatus Status, Dimension? By)? _read;
    private IReadOnlyList<Reading>? _slices;
    private string? _problem;
    private bool _all;

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
    public required ILogger<CutSection> Log { get; init; }

    private IReadOnlyList<Dimension> Dimensions => Kpi.Dimensions;

    /// <summary>Of the URL; else the first one that the filter does not pin down.</summary>
    private Dimension? By => State.View.By is { } by && Dimensions.Contains(by)
        ? by
        : Dimensions.FirstOrDefault(dimension => !State.View.Slices.Values.ContainsKey(dimension)) ?? (Dimensions.Count > 0 ? Dimensions[0] : null);

    private IEnumerable<Reading> Shown => _all ? _slices! : _slices!.Take(Most);

    protected override async Task OnParametersSetAsync()
    {
        var now = (Kpi, State.View.Carried, State.Status, By);
        if (_read == now)
        {
            return;
        }

        if (_read is null || _read.Value.Kpi != Kpi || _read.Value.View != State.View.Carried || _read.Value.By != By)
        {
            (_slices, _all) = (null, false);
        }

        _read = now;
        await ReadAsync();
    }

    public void Dispose() => _reads.Dispose();

    private void Choose(ChangeEventArgs e) =>
        Navigation.NavigateTo(Links.KpiView(Kpi, State.View with { By = Dimensions.FirstOrDefault(dimension => dimension.Id == (string?)e.Value) }));

    private Task ReadAsync() => _reads.BeginAsync(async cancel =>
    {
        try
        {
            var query = new KpiQuery { Kpis = [Kpi], Periods = [State.View.Period], Filter = State.View.Slices, By = By };
            _slices = [.. (await Scorecard.ReadAsync(query, cancel)).Where(HasRows)];
            _problem = null;
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            Log.CutBroken(e, Kpi.Id, By?.Id);
            _problem = Words.NotRead("The cut", e);
        }
    });

    private static bool HasRows(Reading slice) => slice.Slice is not null && (slice.Value is not null || slice.Figure.Population > 0 || slice.Previous.Value is not null);
}
