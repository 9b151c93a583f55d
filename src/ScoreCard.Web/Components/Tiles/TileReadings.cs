using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Components.Tiles;

/// <summary>The readings of a page's tiles: one read for all of them; where that fails, one each, so that only broken ones break.</summary>
public sealed class TileReadings(IScorecard scorecard, ILogger log)
{
    private readonly Dictionary<Kpi, Reading> _readings = [];
    private readonly HashSet<Kpi> _broken = [];
    private IReadOnlyList<Source> _unfilled = [];

    public Reading? Of(Kpi kpi) => _readings.GetValueOrDefault(kpi);

    /// <summary>Neither a value nor a trend: nothing that would fill it was imported, or it has no such filter.</summary>
    public bool IsBlank(Kpi kpi) => Of(kpi) is { Value: null, State: not ReadingState.NotYet } reading && reading.Trend.All(point => point.Figure.Value is null);

    /// <summary>What no file has brought of what such a KPI rests on; null where the cause is another.</summary>
    public Evidence? Missing(Kpi kpi) => Of(kpi)?.Missing;

    /// <summary>What such a KPI reads and nothing was imported for; none where the period or the filter is the cause.</summary>
    public IReadOnlyList<Source> Unfilled(Kpi kpi) => [.. kpi.Sources.Where(_unfilled.Contains)];

    public bool IsBroken(Kpi kpi) => _broken.Contains(kpi);

    /// <exception cref="StoreException">The store is gone, and with it all tiles.</exception>
    public async Task ReadAsync(KpiQuery query, CancellationToken cancel)
    {
        try
        {
            foreach (var reading in await scorecard.ReadAsync(query, cancel))
            {
                Take(reading);
            }

            Source[] blank = [.. query.Kpis.Where(IsBlank).SelectMany(kpi => kpi.Sources).Distinct()];
            _unfilled = blank.Length == 0 ? [] : await scorecard.UnfilledAsync(blank, cancel);
        }
        catch (Exception e) when (e is StatementException or not (OperationCanceledException or StoreException))
        {
            log.BatchBroken(e);
            foreach (var kpi in query.Kpis)
            {
                await ReadOneAsync(query, kpi, cancel);
            }
        }
    }

    public async Task ReadOneAsync(KpiQuery query, Kpi kpi, CancellationToken cancel)
    {
        try
        {
            foreach (var reading in await scorecard.ReadAsync(query with { Kpis = [kpi] }, cancel))
            {
                Take(reading);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.KpiBroken(e, kpi.Id);
            _readings.Remove(kpi);
            _broken.Add(kpi);
        }
    }

    private void Take(Reading reading)
    {
        _readings[reading.Kpi] = reading;
        _broken.Remove(reading.Kpi);
    }
}
