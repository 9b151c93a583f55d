using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>What has no exchange rate is never counted as if it had one.</summary>
internal sealed partial class StagedKind
{
    private async Task TakeUnconvertibleAsync(string currency, bool full, CancellationToken cancel)
    {
        var rates = catalogue.All.OfType<ExchangeRates>().Single();
        if ((sheet == rates || sheet.Conversion is not null) && await session.OwnRateAsync(rates, currency, full, cancel) is { } own)
        {
            Ask(_readings[0].Reading, Asked.Correction, $"The exchange rates say that one {currency} is worth {SheetRow.Print(ColumnType.Rate, own)}, but amounts are reported in {currency}: take its rates out, or let Scorecard:Currency name the currency that the rates convert to before the first import.");
        }

        if (sheet.Conversion is not { } conversion)
        {
            return;
        }

        foreach (var rows in (await session.TakeUnconvertibleAsync(sheet, conversion, rates, currency, full, cancel)).GroupBy(row => (row.Currency, row.HasRate)))
        {
            var (first, last) = (rows.Min(row => row.Day), rows.Max(row => row.Day));
            var what = CurrencyRates.InWords(rows.Count(), sheet, rows.Key.Currency, currency, first, last);
            var problem = !conversion.HasRates
                ? $"{string.Join(", ", conversion.Amounts.Select(name => _readings[0].Reading.HeaderOf(sheet.Column(name)!)))} of {sheet.Nouns} in {rows.Key.Currency} cannot be converted, since no day tells which rate holds; write them in {currency}, or leave them out."
                : rows.Key.HasRate
                ? $"Amounts in {rows.Key.Currency} become a million millions or more in {currency}; correct them, or the exchange rates."
                : $"{what}; add a rate of {rows.Key.Currency} from {SheetRow.Print(first)} or before to the {rates.Nouns}, and import it first or in the same workbook.";
            // Where signs alone name it, it stands beside an amount.
            var named = sheet.Column(conversion.Currency)!;
            var shown = IsInFile(named) ? named : conversion.Amounts.Select(name => sheet.Column(name)!).FirstOrDefault(IsInFile, named);
            RejectAll([.. rows.Select(row => row.Row)], shown, rows.Key.Currency, problem);
        }
    }

    /// <summary>Rejects rows that have the same problem with the same value, which is said once.</summary>
    private void RejectAll(IReadOnlyList<int> rows, SheetColumn column, string value, string problem)
    {
        foreach (var staged in rows)
        {
            var (reading, row) = Find(staged);
            reading.Counts.Staged--;
            reading.Counts.Rejected++;
            reading.Rejected.Add(row, [reading.HeaderOf(column)], problem);
        }

        var (firstReading, firstRow) = Find(rows[0]);
        _issues.Add(new ImportIssue(firstReading.Name, firstRow, firstReading.HeaderOf(column), value, problem, Severity.Error, rows.Count));
    }
}
