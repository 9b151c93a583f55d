using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Kpis;

public sealed partial class KpiPage
{
    private readonly LatestRun _reads = new();
    private (PageState State, string Id)? _read;
    private Reading? _reading;
    private string? _problem;

    [CascadingParameter]
    public required PageState State { get; set; }

    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    public required IScorecard Scorecard { get; init; }

    [Inject]
    public required KpiCatalogue Catalogue { get; init; }

    [Inject]
    public required ILogger<KpiPage> Log { get; init; }

    private Kpi? Kpi => Catalogue.Find(Id);

    /// <summary>What the filter names and this KPI does not have.</summary>
    private IReadOnlyList<Dimension> Lacking => Kpi?.Lacking(State.View.Slices) ?? [];

    private string WithoutLacking => Links.KpiView(Kpi!, State.View with { Slices = State.View.Slices.Without(Lacking) });

    protected override async Task OnParametersSetAsync()
    {
        var before = _read;
        if (Kpi is null || State.Status.IsEmpty || Lacking.Count > 0 || (before is not null && before.Value.Id == Id && Same(before.Value.State)))
        {
            return;
        }

        if (before?.Id != Id || before.Value.State.View.Carried != State.View.Carried)
        {
            _reading = null;
        }

        _read = (State, Id);
        await ReadAsync();
    }

    public void Dispose() => _reads.Dispose();

    // Another cut or choice of rows is read by its own section.
    private bool Same(PageState before) => before.Status == State.Status && before.View.Carried == State.View.Carried;

    private Task ReadAsync() => _reads.BeginAsync(async cancel =>
    {
        try
        {
            var query = new KpiQuery
            {
                Kpis = [Kpi!],
                Periods = [State.View.Period],
                Filter = State.View.Slices,
                Trend = TrendWindow.Of(State.View.Period.Grain).Read,
            };
            _reading = (await Scorecard.ReadAsync(query, cancel)).SingleOrDefault();
            _problem = null;
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            Log.KpiBroken(e, Id);
            _problem = Words.NotRead("This KPI", e);
        }
    });
}
