using Dapper;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis.Sources;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>Reads the pipeline waterfall: one statement that puts the deals open before a period beside those open at its end.</summary>
public sealed class WaterfallReader(ScoreCardStore store, TimeProvider time)
{
    /// <exception cref="StoreException">The store cannot be read; one sentence says why and what to do.</exception>
    public Task<Waterfall> ReadAsync(Period period, Filter filter, DateOnly? knownOn = null, CancellationToken cancel = default)
    {
        var window = Window.Of(period, time);
        var parameters = new DynamicParameters(new { Opening = window.Opening.AsOf, Closing = window.AsOf });
        var sql = store.KnownOn.With(nameof(OpenOpportunity), knownOn, parameters) + Text(filter.Sql(parameters));
        return store.ReadAsync(
            async (connection, transaction) =>
            {
                var rows = (await connection.QueryAsync<Row>(new CommandDefinition(sql, parameters, transaction, cancellationToken: cancel))).AsList();
                return new Waterfall(
                    window.Opening.AsOf,
                    window.AsOf,
                    Major(rows.Sum(row => row.Opening)),
                    [.. rows.Where(row => row.Step is not null).Select(row => new WaterfallChange(Enum.Parse<WaterfallStep>(row.Step!), row.Deals, Major(row.Closing - row.Opening))).OrderBy(change => change.Step)],
                    Major(rows.Sum(row => row.Closing)));
            },
            cancel);
    }

    private static decimal Major(long amount) => (decimal)amount / SheetRow.Scale;

    // A deal that left the pipeline took the step of the version that is valid at the end; without one, no export holds it any more.
    private static string Text(string where) => $"""
        /* ScoreCard waterfall */
        SELECT
            w.Step,
            COUNT(*) AS Deals,
            COALESCE(SUM(w.OpeningAmount), 0) AS Opening,
            COALESCE(SUM(w.ClosingAmount), 0) AS Closing
        FROM (
            SELECT
                a.Amount AS OpeningAmount,
                b.Amount AS ClosingAmount,
                CASE
                    WHEN a.OpportunityId IS NULL THEN CASE WHEN b.CreatedDate > @Opening THEN 'New' ELSE 'Reopened' END
                    WHEN b.OpportunityId IS NULL THEN CASE WHEN f.Outcome IN ('Won', 'Lost', 'Void') THEN f.Outcome ELSE 'Vanished' END
                    WHEN COALESCE(b.Amount, 0) > COALESCE(a.Amount, 0) THEN 'Increased'
                    WHEN COALESCE(b.Amount, 0) < COALESCE(a.Amount, 0) THEN 'Decreased'
                END AS Step
            FROM ({Open("@Opening", where)}) a
            FULL OUTER JOIN ({Open("@Closing", where)}) b ON b.OpportunityId = a.OpportunityId
            LEFT JOIN OpportunityFact f ON f.OpportunityId = a.OpportunityId AND f.ValidFrom <= @Closing AND f.ValidTo > @Closing
        ) w
        GROUP BY w.Step
        """;

    private static string Open(string day, string where)
    {
        var source = OpenOpportunity.Instance;
        return $"SELECT r.OpportunityId, r.Amount, r.CreatedDate FROM {source.View} r WHERE r.{source.DateColumn} <= {day} AND r.{source.UntilColumn} > {day}{where}";
    }

    private sealed record Row
    {
        public string? Step { get; init; }

        public long Deals { get; init; }

        public long Opening { get; init; }

        public long Closing { get; init; }
    }
}
