using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Tiles;

/// <summary>A page of tiles: reads them all at once, and again when the view or the data changes.</summary>
public abstract class TilesPage : ComponentBase, IDisposable
{
    private const int TrendPeriods = 8;
    private readonly LatestRun _reads = new();
    private (PageState State, IReadOnlyList<Kpi> Kpis)? _read;

    [CascadingParameter]
    public required PageState State { get; set; }

    [Inject]
    public required IScorecard Scorecard { get; init; }

    [Inject]
    public required ILoggerFactory Logs { get; init; }

    protected abstract IReadOnlyList<Kpi> Kpis { get; }

    protected TileReadings Tiles { get; private set; } = null!;

    /// <summary>Why the store cannot be read; null while it can.</summary>
    protected string? Lost { get; private set; }

    private KpiQuery Query => new() { Kpis = Kpis, Periods = [State.View.Period], Filter = State.View.Slices, Trend = TrendPeriods };

    protected override async Task OnParametersSetAsync()
    {
        if (_read is { } read && read.State == State && read.Kpis.SequenceEqual(Kpis))
        {
            return;
        }

        // New data replaces figures in place; another view shows none of the figures of the one before.
        if (_read?.State.View != State.View)
        {
            Tiles = new(Scorecard, Logs.CreateLogger<TileReadings>());
        }

        _read = (State, Kpis);
        await ReadAsync();
    }

    protected async Task ReadAsync()
    {
        if (State.Status.IsEmpty || Kpis.Count == 0)
        {
            return;
        }

        var tiles = Tiles;
        await _reads.BeginAsync(async cancel =>
        {
            try
            {
                await tiles.ReadAsync(Query, cancel);
                Lost = null;
            }
            catch (StoreException e) when (!cancel.IsCancellationRequested)
            {
                Lost = e.Message;
            }
        });
    }

    protected Task RetryAsync(Kpi kpi) => Tiles.ReadOneAsync(Query, kpi, _reads.Current);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reads.Dispose();
        }
    }
}
