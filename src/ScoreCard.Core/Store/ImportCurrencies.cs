using Dapper;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>What the staged amounts are worth in the reporting currency.</summary>
public sealed partial class ImportSession
{
    /// <summary>
    /// Staged rows with an amount in another currency for whose day there is no exchange rate, in the file or the store, or which become too large
    /// with it; they are taken out of the staging table.
    /// </summary>
    /// <param name="full">Of the stored rates, none stays beside the file's.</param>
    public async Task<IReadOnlyList<UnconvertibleRow>> TakeUnconvertibleAsync(Sheet sheet, Conversion conversion, Sheet rates, string reportingCurrency, bool full, CancellationToken cancel)
    {
        var staged = _staged[sheet.Kind];
        if (!staged.Present.Contains(sheet.Column(conversion.Currency)!))
        {
            return [];
        }

        // Rates have no gaps, so that one holds from the first day of its currency on.
        var day = conversion.Day is null ? "@latest" : $"COALESCE(s.{conversion.Day}, @latest)";
        var lacksRate = conversion.Day is null ? "1 = 1" : $"r.FirstDay IS NULL OR r.FirstDay > {day}";
        var rows = $"""
            FROM {staged.Tables.Rows} s
            LEFT JOIN (SELECT x.Currency, MIN(x.FromDate) AS FirstDay, MAX(x.Rate) AS HighestRate FROM ({RatesSql(rates, full)}) x GROUP BY x.Currency) r ON r.Currency = s.{conversion.Currency}
            WHERE s.{conversion.Currency} <> @reportingCurrency
            AND ({string.Join(" OR ", conversion.Amounts.Select(name => $"(s.{name} <> 0 AND ({lacksRate} OR ABS(s.{name}) / {SheetRow.Scale} >= @most / (r.HighestRate / 100 + 1)))"))})
            """;
        var latest = await _connection.ExecuteScalarAsync<DateOnly?>(new CommandDefinition("SELECT KnownUntil FROM ReportingCurrency", cancellationToken: cancel));
        var parameters = new { reportingCurrency, latest = latest > AsOf ? latest.Value : AsOf, most = MostTimesRate };
        var found = (await QueryAsync<UnconvertibleRow>(
            $"""
            SELECT s.RowNumber AS "{nameof(UnconvertibleRow.Row)}", s.{conversion.Currency} AS {nameof(UnconvertibleRow.Currency)}, {day} AS {nameof(UnconvertibleRow.Day)}, CASE WHEN {lacksRate} THEN 0 ELSE 1 END AS {nameof(UnconvertibleRow.HasRate)}
            {rows}
            ORDER BY s.RowNumber
            """,
            parameters,
            cancel)).AsList();
        if (found.Count > 0)
        {
            await _connection.ExecuteAsync(new CommandDefinition($"DELETE FROM {staged.Tables.Rows} WHERE RowNumber IN (SELECT s.RowNumber {rows})", parameters, commandTimeout: 0, cancellationToken: cancel));
        }

        return found;
    }

    /// <summary>A rate of the currency that all rates convert to, unless it is 1, in hundred-millionths.</summary>
    /// <param name="full">Of the stored rates, none stays beside the file's.</param>
    public async Task<long?> OwnRateAsync(Sheet rates, string reportingCurrency, bool full, CancellationToken cancel) =>
        (await QueryAsync<long?>($"SELECT MAX(x.Rate) FROM ({RatesSql(rates, full)}) x WHERE x.Currency = @reportingCurrency AND x.Rate <> {SheetRow.RateScale}", new { reportingCurrency }, cancel)).Single();

    /// <summary>The rates that there will be.</summary>
    private string RatesSql(Sheet rates, bool full)
    {
        const string Columns = "Currency, FromDate, Rate";
        var stored = $"SELECT {Columns} FROM {rates.Entity}Version WHERE ValidTo = '9999-12-31' AND IsDeleted = 0";
        return !_staged.TryGetValue(rates.Kind, out var staged) ? stored
            : $"SELECT {Columns} FROM {staged.Tables.Rows}{(full ? "" : $" UNION ALL {stored} AND Id NOT IN (SELECT Id FROM {staged.Tables.Rows})")}";
    }

    // By a rate in millionths: with all that it has, the product would leave no room.
    private const long MostTimesRate = SheetRow.TooLarge * (SheetRow.RateScale / 100);
}
