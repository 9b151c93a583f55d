using Dapper;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis.Sources;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>How often deals that were won, and deals that were lost, had a type of deliverable before the close.</summary>
/// <param name="Type">Empty where no row tells it.</param>
public sealed record DeliverableType(string Type, long WonWith, long Won, long LostWith, long Lost)
{
    /// <summary>The share of the won less that of the lost, in points; null where none was won or none lost.</summary>
    public decimal? Lift => Won > 0 && Lost > 0 ? ((decimal)WonWith / Won) - ((decimal)LostWith / Lost) : null;
}

/// <summary>Reads the lift of deliverables type by type.</summary>
public sealed class DeliverableReader(ScoreCardStore store, ScorecardOptions options)
{
    private const string Outcomes = "SUM(r.IsWon) AS Won, SUM(r.IsLost) AS Lost";

    /// <returns>The largest lift first.</returns>
    /// <exception cref="StoreException">The store cannot be read; one sentence says why and what to do.</exception>
    public async Task<IReadOnlyList<DeliverableType>> ReadAsync(Period period, Filter filter, CancellationToken cancel = default)
    {
        var window = Window.Of(period, (await store.StateAsync(null, cancel)).Last);
        var (all, typed) = (SourceStatement.Over(store, ClosedEngagement.Instance, options, filter, window), SourceStatement.Over(store, DeliverableDeal.Instance, options, filter, window));
        var totals = all.Rows(Outcomes, "r.IsWon + r.IsLost = 1", tail: null);
        var types = typed.Rows($"r.DeliverableType AS Type, {Outcomes}", "r.IsWon + r.IsLost = 1", "GROUP BY r.DeliverableType");
        return await store.ReadAsync<IReadOnlyList<DeliverableType>>(
            async (connection, transaction) =>
            {
                var total = await connection.QuerySingleAsync<Row>(new CommandDefinition(totals, all.Parameters, transaction, cancellationToken: cancel));
                var rows = await connection.QueryAsync<Row>(new CommandDefinition(types, typed.Parameters, transaction, cancellationToken: cancel));
                return [.. rows.Select(row => new DeliverableType(row.Type, row.Won, total.Won, row.Lost, total.Lost)).OrderByDescending(type => type.Lift).ThenBy(type => type.Type, StringComparer.Ordinal)];
            },
            cancel);
    }

    private sealed record Row
    {
        public string Type { get; init; } = "";

        public long Won { get; init; }

        public long Lost { get; init; }
    }
}
