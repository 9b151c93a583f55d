using Dapper;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis.Sources;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>Reads the pipeline waterfall: one statement that puts the deals open before a period beside those open at its end.</summary>
public sealed class WaterfallReader(ScoreCardStore store)
{
    /// <exception cref="StoreException">The store cannot be read; one sentence says why and what to do.</exception>
    public async Task<Waterfall> ReadAsync(Period period, Filter filter, DateOnly? knownOn = null, CancellationToken cancel = default)
    {
        var window = Window.Of(period, (await store.StateAsync(knownOn, cancel)).Last);
        var parameters = new DynamicParameters();
        WaterfallDeals.Between(window, parameters);
        var sql = store.KnownOn.With(nameof(OpenOpportunity), knownOn, parameters) + Text(filter.Sql(parameters));
        return await store.ReadAsync(
            async (connection, transaction) =>
            {
                var rows = (await connection.QueryAsync<Row>(new CommandDefinition(sql, parameters, transaction, cancellationToken: cancel))).AsList();
                return new Waterfall(
                    window.Opening.AsOf,
                    window.AsOf,
                    Major(rows.Sum(row => row.Opening)),
                    [.. rows.Where(row => row.Step is not null).Select(row => new WaterfallChange(Enum.Parse<WaterfallStep>(row.Step!), row.Deals, Major(row.Closing - row.Opening))).OrderBy(change => change.Step)],
                    Major(rows.Sum(row => row.Closing)))
                {
                    OpeningDeals = rows.Sum(row => row.OpeningDeals),
                    ClosingDeals = rows.Sum(row => row.ClosingDeals),
                };
            },
            cancel);
    }

    private static decimal Major(long amount) => (decimal)amount / SheetRow.Scale;

    private static string Text(string where) => $"""
        /* ScoreCard waterfall */
        SELECT w.Step, COUNT(*) AS Deals, SUM(w.IsAtStart) AS OpeningDeals, SUM(w.IsAtEnd) AS ClosingDeals, COALESCE(SUM(w.AmountAtStart), 0) AS Opening, COALESCE(SUM(w.AmountAtEnd), 0) AS Closing
        FROM ({WaterfallDeals.Sql(where, withColumns: false)}) w
        GROUP BY w.Step
        """;

    private sealed record Row
    {
        public string? Step { get; init; }

        public long Deals { get; init; }

        public long OpeningDeals { get; init; }

        public long ClosingDeals { get; init; }

        public long Opening { get; init; }

        public long Closing { get; init; }
    }
}
