using System.Data.Common;
using System.Globalization;
using Dapper;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>Whatever counts in another currency has an exchange rate: nothing is ever taken as 1.0.</summary>
internal static class CurrencyRates
{
    /// <summary>An undone import, or a full extract of rates, can take away what stored rows are converted with.</summary>
    /// <exception cref="StoreException">It would; the sentence says which rates.</exception>
    public static async Task CheckAsync(DbConnection connection, DbTransaction transaction, Schema schema, CancellationToken cancel)
    {
        const string Sql = $"""
            SELECT
                d.Entity AS {nameof(Lacking.Entity)},
                d.Currency AS {nameof(Lacking.Currency)},
                c.Currency AS {nameof(Lacking.Reporting)},
                COUNT(*) AS {nameof(Lacking.Count)},
                MIN(d.RateDay) AS {nameof(Lacking.FirstDay)},
                MAX(d.RateDay) AS {nameof(Lacking.LastDay)}
            FROM ConvertedRow d
            CROSS JOIN ReportingCurrency c
            WHERE d.IsCurrent = 1 AND d.Rate IS NULL
            GROUP BY d.Entity, d.Currency, c.Currency
            ORDER BY d.Entity, d.Currency
            """;
        if (await connection.QueryFirstOrDefaultAsync<Lacking>(new CommandDefinition(Sql, transaction: transaction, cancellationToken: cancel)) is { } lacking)
        {
            var what = InWords(lacking.Count, schema.Sheets.First(sheet => sheet.Entity == lacking.Entity), lacking.Currency, lacking.Reporting, lacking.FirstDay, lacking.LastDay);
            throw new StoreException($"Nothing was changed: {what} then; keep its rates, or import others at the same time.");
        }
    }

    /// <summary>What has no rate, without the end of the sentence.</summary>
    public static string InWords(long count, Sheet sheet, string currency, string to, DateOnly first, DateOnly last)
    {
        var days = first == last ? $"on {SheetRow.Print(first)}" : $"from {SheetRow.Print(first)} to {SheetRow.Print(last)}";
        var rows = count == 1 ? $"1 {sheet.Noun} in {currency} has" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} {sheet.Nouns} in {currency} have";
        return $"{rows} no exchange rate to {to} {days}";
    }

    private sealed record Lacking
    {
        public string Entity { get; init; } = "";

        public string Currency { get; init; } = "";

        public string Reporting { get; init; } = "";

        public long Count { get; init; }

        public DateOnly FirstDay { get; init; }

        public DateOnly LastDay { get; init; }
    }
}
