using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>
/// Signs beside amounts, or in their formats, of which a column names the currency as well: they fill in what it leaves blank, and a row in
/// which they contradict it is rejected, since either may be wrong.
/// </summary>
internal sealed class CurrencySigns(Sheet sheet, IReadOnlyList<ColumnReader> readers)
{
    private readonly (MoneyTyping Amount, string Currency)[] _amounts =
    [
        .. from reader in readers
           let currency = reader.Column.CurrencyIn ?? sheet.CurrencyColumn?.Name
           where readers.Any(other => other.Column.Name == currency)
           from amount in reader.Sources.OfType<MoneyTyping>()
           where !amount.SignCounts
           select (amount, currency),
    ];

    public void Check(SheetRow row)
    {
        foreach (var (amount, column) in _amounts)
        {
            if (amount.SignOf(row) is not { } sign)
            {
                continue;
            }

            if (row.Text(column) is not { } currency)
            {
                row[column] = Currencies.Settle(sign, row.Context.ReportingCurrency);
                if (row[column] is null)
                {
                    row.Reject(column, null, $"is blank, and the '{sign}' of {row.HeaderOf(amount.Column.Name)} is the sign of several currencies; fill in the one that is meant");
                }
            }
            else if (!Currencies.MayBe(sign, currency))
            {
                row.Reject(amount.Column.Name, sign, $"is the currency beside the amount or in its number format, but {row.HeaderOf(column)} says {currency}; correct one of the two, or clear the number format where it is wrong");
            }
        }
    }
}
