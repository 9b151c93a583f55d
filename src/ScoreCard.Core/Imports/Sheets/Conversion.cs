namespace ScoreCard.Core.Imports.Sheets;

/// <summary>
/// Amounts that the exchange rates convert: different currencies are never added, the first one that a file names is the store's. Without a rate
/// for its day, a row in another currency is rejected.
/// </summary>
/// <param name="Currency">The column that names their currency; a blank means the reporting one.</param>
/// <param name="Day">
/// The column with the day whose rate they take; where it is blank, it is the newest day on which an export was taken. Null where nothing converts
/// them, so that they have to be in the reporting currency.
/// </param>
public sealed record Conversion(string Currency, IReadOnlyList<string> Amounts, string? Day)
{
    /// <summary>Exchange rates convert the amounts.</summary>
    public bool HasRates => Day is not null;

    /// <summary>A currency that is only seen in the way a cell is written is not kept, so that nothing could convert it later.</summary>
    public void Check(SheetRow row)
    {
        if (!HasRates || row.Text(Currency) is not { } currency)
        {
            return;
        }

        var context = row.Context;
        context.ReportingCurrency ??= currency;
        if (currency != context.ReportingCurrency && HasAmount(row)
            && !context.Columns.Contains(Currency) && !row.Sheet.Derives(context.Columns).Contains(Currency))
        {
            row.Reject(Currency, currency, $"differs from {context.ReportingCurrency}, the reporting currency; name it in a column '{Currency}', so that the exchange rates convert it");
        }
    }

    private bool HasAmount(SheetRow row) => Amounts.Any(name => row.Scaled(name) is not null and not 0);
}
