using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Web.Data;

/// <summary>What the pages ask of the numbers; a seam, so that they can be drawn without a store.</summary>
public interface IScorecard
{
    Task<StoreStatus> StatusAsync(CancellationToken cancel = default);

    Task<IReadOnlyList<Reading>> ReadAsync(KpiQuery query, CancellationToken cancel = default);

    Task<Waterfall> WaterfallAsync(Period period, Filter filter, CancellationToken cancel = default);

    /// <param name="deals">How many of the largest to list.</param>
    Task<TechnicalWins> TechnicalWinsAsync(Kpi kpi, Period period, Filter filter, int deals, CancellationToken cancel = default);

    Task<IReadOnlyList<PlayStages>> PlayStagesAsync(Period period, Filter filter, CancellationToken cancel = default);

    Task<IReadOnlyList<DeliverableType>> DeliverablesAsync(Period period, Filter filter, CancellationToken cancel = default);

    Task<IReadOnlyList<ExpiredCertificate>> ExpiredCertificatesAsync(Period period, Filter filter, CancellationToken cancel = default);

    Task<RowPage> RowsAsync(RowQuery query, CancellationToken cancel = default);

    IAsyncEnumerable<IReadOnlyList<object?>> StreamRowsAsync(RowQuery query, CancellationToken cancel = default);

    Task<IReadOnlyList<string>> DimensionValuesAsync(Dimension dimension, CancellationToken cancel = default);

    /// <summary>Those of the sources that nothing was imported for.</summary>
    Task<IReadOnlyList<Source>> UnfilledAsync(IReadOnlyList<Source> sources, CancellationToken cancel = default);
}

/// <summary>The numbers of the store.</summary>
public sealed class StoreScorecard(
    ScoreCardStore store,
    KpiReader reader,
    RowReader rows,
    WaterfallReader waterfalls,
    TechnicalWinReader technicalWins,
    PlayStageReader playStages,
    DeliverableReader deliverables,
    ExpiredCertificateReader expired) : IScorecard
{
    public Task<StoreStatus> StatusAsync(CancellationToken cancel = default) => store.StatusAsync(cancel);

    public Task<IReadOnlyList<Reading>> ReadAsync(KpiQuery query, CancellationToken cancel = default) => reader.ReadAsync(query, cancel);

    public Task<Waterfall> WaterfallAsync(Period period, Filter filter, CancellationToken cancel = default) => waterfalls.ReadAsync(period, filter, cancel: cancel);

    public Task<TechnicalWins> TechnicalWinsAsync(Kpi kpi, Period period, Filter filter, int deals, CancellationToken cancel = default) => technicalWins.ReadAsync(kpi, period, filter, deals, cancel);

    public Task<IReadOnlyList<PlayStages>> PlayStagesAsync(Period period, Filter filter, CancellationToken cancel = default) => playStages.ReadAsync(period, filter, cancel);

    public Task<IReadOnlyList<DeliverableType>> DeliverablesAsync(Period period, Filter filter, CancellationToken cancel = default) => deliverables.ReadAsync(period, filter, cancel);

    public Task<IReadOnlyList<ExpiredCertificate>> ExpiredCertificatesAsync(Period period, Filter filter, CancellationToken cancel = default) => expired.ReadAsync(period, filter, cancel);

    public Task<RowPage> RowsAsync(RowQuery query, CancellationToken cancel = default) => rows.RowsAsync(query, cancel);

    public IAsyncEnumerable<IReadOnlyList<object?>> StreamRowsAsync(RowQuery query, CancellationToken cancel = default) => rows.StreamRowsAsync(query, cancel);

    public Task<IReadOnlyList<string>> DimensionValuesAsync(Dimension dimension, CancellationToken cancel = default) => reader.DimensionValuesAsync(dimension, cancel);

    public Task<IReadOnlyList<Source>> UnfilledAsync(IReadOnlyList<Source> sources, CancellationToken cancel = default) => reader.UnfilledAsync(sources, cancel);
}
