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

    /// <summary>The first currency that a row names is the store's where that has none yet.</summary>
    public void Settle(SheetRow row) => row.Context.ReportingCurrency ??= HasRates ? row.Text(Currency) : null;
}
