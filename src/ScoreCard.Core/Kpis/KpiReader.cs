namespace ScoreCard.Core.Kpis;

/// <summary>Reads KPIs and the rows behind them, one statement per source.</summary>
public sealed class KpiReader
{
    /// <summary>In the order of the query's periods, then its KPIs, then slices by value, largest first.</summary>
    public Task<IReadOnlyList<Reading>> ReadAsync(KpiQuery query, CancellationToken cancel = default) => throw new NotImplementedException();

    public Task<RowPage> RowsAsync(RowQuery query, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>All rows of the query as a stream, for downloads; values as in <see cref="RowPage"/>.</summary>
    public IAsyncEnumerable<IReadOnlyList<object?>> StreamRowsAsync(RowQuery query, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>The values of a dimension over all deals, sorted; the empty one stands for not known.</summary>
    public Task<IReadOnlyList<string>> DimensionValuesAsync(Dimension dimension, CancellationToken cancel = default) => throw new NotImplementedException();
}
