using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Kpis;

public sealed partial class KpiPage
{
    private CancellationTokenSource _cancel = new();
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

    protected override async Task OnParametersSetAsync()
    {
        var before = _read;
        if (Kpi is null || State.Status.IsEmpty || (before is not null && before.Value.Id == Id && Same(before.Value.State)))
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

    public void Dispose()
    {
        _cancel.Cancel();
        _cancel.Dispose();
    }

    // Another cut or choice of rows is read by its own section.
    private bool Same(PageState before) => before.Status == State.Status && before.View.Carried == State.View.Carried;

    private async Task ReadAsync()
    {
        await _cancel.CancelAsync();
        _cancel.Dispose();
        _cancel = new();
        var cancel = _cancel.Token;
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
        catch (OperationCanceledException)
        {
            // Another view was chosen, or the page is closed.
        }
        catch (Exception e)
        {
            Log.KpiBroken(e, Id);
            _problem = Words.NotRead("This KPI", e);
        }
    }
}
