using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>What the staged deals add up to.</summary>
public sealed partial class ImportSession
{
    /// <param name="deals">The sheet of deals, staged and compared.</param>
    public async Task<IReadOnlyList<DealSum>> DealSumsAsync(Sheet deals, CancellationToken cancel)
    {
        // In two parts, whose sums fit into 64 bits whatever the currency.
        var sql = $"""
            SELECT d.Outcome, d.Currency, COUNT(*) AS Deals, COUNT(NULLIF(d.Amount, 0)) AS Valued, COALESCE(SUM(d.Amount / {SheetRow.Scale}), 0) AS Whole, COALESCE(SUM(d.Amount % {SheetRow.Scale}), 0) AS Part
            FROM (
                SELECT
                    Outcome,
                    Currency,
                    CASE WHEN Outcome = 'Open' THEN COALESCE(NULLIF(Amount, 0), ActualAmount) ELSE COALESCE(NULLIF(ActualAmount, 0), Amount) END AS Amount
                FROM {_staged[deals.Kind].Tables.Rows}
            ) d
            GROUP BY d.Outcome, d.Currency
            """;
        return
        [
            .. (await QueryAsync<(string Outcome, string? Currency, long Deals, long Valued, long Whole, long Part)>(sql, null, cancel))
                .Select(row => new DealSum(Enum.Parse<Outcome>(row.Outcome), row.Currency, row.Deals, row.Whole + (row.Part / (decimal)SheetRow.Scale)) { WithoutAmount = row.Deals - row.Valued })
                .OrderBy(sum => Array.IndexOf(Outcomes, sum.Outcome)).ThenBy(sum => sum.Currency, StringComparer.Ordinal),
        ];
    }

    private static readonly Outcome[] Outcomes = [Outcome.Won, Outcome.Lost, Outcome.Open, Outcome.Void];
}
