using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>A KPI cut by the two dimensions that its definition names, as a table.</summary>
public sealed partial class CrossSection
{
    private const int MostRows = 20;

    private CancellationTokenSource _cancel = new();
    private (Kpi Kpi, ViewFilter View, StoreStatus Status)? _read;
    private Dictionary<(string Row, string Column), Reading>? _cells;
    private int _hidden;
    private string? _problem;

    [CascadingParameter]
    public required PageState State { get; set; }

    [Parameter, EditorRequired]
    public required Kpi Kpi { get; set; }

    [Inject]
    public required IScorecard Scorecard { get; init; }

    [Inject]
    public required ILogger<CrossSection> Log { get; init; }

    private Dimension Rows => Kpi.CrossBy!.Value.Rows;

    private Dimension Columns => Kpi.CrossBy!.Value.Columns;

    private IReadOnlyList<string> RowValues { get; set; } = [];

    private IReadOnlyList<string> ColumnValues { get; set; } = [];

    protected override async Task OnParametersSetAsync()
    {
        var now = (Kpi, State.View.Carried, State.Status);
        if (_read != now)
        {
            _read = now;
            await ReadAsync();
        }
    }

    public void Dispose()
    {
        _cancel.Cancel();
        _cancel.Dispose();
    }

    private async Task ReadAsync()
    {
        await _cancel.CancelAsync();
        _cancel.Dispose();
        _cancel = new();
        try
        {
            var query = new KpiQuery { Kpis = [Kpi], Periods = [State.View.Period], Filter = State.View.Slices, By = Rows, Across = Columns };
            Show(await Scorecard.ReadAsync(query, _cancel.Token));
            _problem = null;
        }
        catch (OperationCanceledException)
        {
            // Another view was chosen, or the page is closed.
        }
        catch (Exception e)
        {
            Log.KpiBroken(e, Kpi.Id);
            _problem = e is StoreException ? e.Message : "The table could not be read; the log of the app says why.";
        }
    }

    private void Show(IReadOnlyList<Reading> readings)
    {
        var cells = readings
            .Where(reading => reading.Figure.Population > 0 && reading.Slice?.Contains(KpiQuery.Cross, StringComparison.Ordinal) == true)
            .ToDictionary(reading => (reading.Slice!.Split(KpiQuery.Cross)[0], reading.Slice!.Split(KpiQuery.Cross)[1]));
        var rows = cells.GroupBy(cell => cell.Key.Item1, cell => cell.Value.Figure.Population)
            .OrderByDescending(row => row.Sum()).ThenBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Key).ToArray();
        (_cells, _hidden) = (cells, Math.Max(0, rows.Length - MostRows));
        RowValues = [.. rows.Take(MostRows)];
        ColumnValues = [.. cells.Keys.Select(key => key.Item2).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private string Narrowed(string row) => Links.Kpi(Kpi, State.View with { Slices = State.View.Slices.With(Rows, row) });
}
