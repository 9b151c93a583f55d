using Dapper;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis.Internal;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis;

/// <summary>Reads the ledger of technical wins, of the deals that a KPI is about: successful proofs of concept for their conversion, else all.</summary>
public sealed class TechnicalWinReader(ScoreCardStore store, ScorecardOptions options)
{
    /// <exception cref="StoreException">The store cannot be read; one sentence says why and what to do.</exception>
    public async Task<TechnicalWins> ReadAsync(Kpi kpi, Period period, Filter filter, int deals, CancellationToken cancel = default)
    {
        var window = Window.Of(period, (await store.StateAsync(null, cancel)).Last);
        var (population, sample, day) = kpi is PocConversion
            ? (PocConversion.Successes, "Outcome = 'Lost'", "EndedDate")
            : (kpi.Population, kpi.Sample, "TechnicalWinDate");
        var statement = SourceStatement.Over(store, kpi.Source, options, filter, window);
        var unconverted = $"CASE WHEN {sample} THEN 1 ELSE 0 END";
        var totals = statement.Rows(
            $"r.Outcome, {unconverted} AS IsUnconverted, COALESCE(r.LossReason, '') AS Reason, COUNT(*) AS Deals, COALESCE(SUM(r.Amount), 0) AS Amount",
            $"({population})",
            $"GROUP BY r.Outcome, {unconverted}, COALESCE(r.LossReason, '')");
        statement.Parameters.Add("skip", 0);
        statement.Parameters.Add("take", deals);
        var largest = statement.Rows(
            $"r.OpportunityId, r.OpportunityName AS Name, r.Account, r.Owner, r.SalesEngineer, r.Outcome, r.LossReason AS Reason, r.{day} AS TechnicalWin, r.Amount",
            $"({population}) AND ({sample})",
            $"ORDER BY r.Amount DESC, r.OpportunityId {store.Engine.Page}");
        return await store.ReadAsync(
            async (connection, transaction) =>
            {
                var rows = (await connection.QueryAsync<Total>(new CommandDefinition(totals, statement.Parameters, transaction, cancellationToken: cancel))).AsList();
                var those = await connection.QueryAsync<Deal>(new CommandDefinition(largest, statement.Parameters, transaction, cancellationToken: cancel));
                return new TechnicalWins(
                    [.. from row in rows group row by (row.Outcome, row.IsUnconverted) into part select new TechnicalWinOutcome(part.Key.Outcome, part.Key.IsUnconverted != 0, part.Sum(row => row.Deals), Major(part.Sum(row => row.Amount)))],
                    [.. from row in rows where row.IsUnconverted != 0 orderby row.Amount descending, row.Reason select new UnconvertedReason(row.Outcome, row.Reason, row.Deals, Major(row.Amount))],
                    [.. those.Select(deal => new UnconvertedDeal(deal.OpportunityId, deal.Name, deal.Account, deal.Owner, deal.SalesEngineer, deal.Outcome, deal.Reason, deal.TechnicalWin, window.AsOf.DayNumber - deal.TechnicalWin.DayNumber, deal.Amount is { } amount ? Major(amount) : null))]);
            },
            cancel);
    }

    private static decimal Major(long amount) => (decimal)amount / SheetRow.Scale;

    private sealed record Total
    {
        public string Outcome { get; init; } = "";

        public long IsUnconverted { get; init; }

        public string Reason { get; init; } = "";

        public long Deals { get; init; }

        public long Amount { get; init; }
    }

    private sealed record Deal
    {
        public string OpportunityId { get; init; } = "";

        public string? Name { get; init; }

        public string Account { get; init; } = "";

        public string Owner { get; init; } = "";

        public string? SalesEngineer { get; init; }

        public string Outcome { get; init; } = "";

        public string? Reason { get; init; }

        public DateOnly TechnicalWin { get; init; }

        public long? Amount { get; init; }
    }
}
