using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>
/// Signs beside amounts, or in their formats. Where no column names the currency, a sign does, as long as it is that of one alone or of the
/// store's. Where a column does, they fill in what it leaves blank, and a row in which they contradict it is rejected, since either may be wrong.
/// </summary>
internal sealed class CurrencySigns(HeaderMatch match, IReadOnlyList<ColumnReader> readers)
{
    private readonly Sheet _sheet = match.Sheet;

    // A deal's converted amount is in another currency than its own.
    private readonly MoneyTyping[] _alone = [.. readers.Where(reader => reader.Column.CurrencyIn is null).SelectMany(reader => reader.Sources).OfType<MoneyTyping>().Where(amount => amount.IsSignKept)];

    private readonly bool _isConverted = match.Sheet.CurrencyColumn is { } own && match.Sheet.Derives(match.Columns).Contains(own.Name);

    private readonly (MoneyTyping Amount, string Currency)[] _amounts =
    [
        .. from reader in readers
           let currency = reader.Column.CurrencyIn ?? match.Sheet.CurrencyColumn?.Name
           where readers.Any(other => other.Column.Name == currency)
           from amount in reader.Sources.OfType<MoneyTyping>()
           where !amount.SignCounts
           select (amount, currency),
    ];

    /// <summary>Nothing but signs names the currency of rows.</summary>
    public bool AreSeen => _alone.Any(amount => !amount.Seen.IsEmpty);

    public void Check(SheetRow row)
    {
        TakeAlone(row);
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

    private void TakeAlone(SheetRow row)
    {
        var signed = _alone.FirstOrDefault(amount => amount.SignOf(row) is not null);
        if (signed?.SignOf(row) is not { } sign)
        {
            return;
        }

        if (_alone.FirstOrDefault(amount => amount.SignOf(row) is { } other && other != sign) is { } differing)
        {
            row.Reject(differing.Column.Name, differing.SignOf(row), $"is the currency beside the amount or in its number format, but that of {row.HeaderOf(signed.Column.Name)} is {sign}; write both in one currency");
            return;
        }

        var (column, reporting) = (_sheet.CurrencyColumn!.Name, row.Context.ReportingCurrency);
        var code = Currencies.Settle(sign, reporting) ?? (reporting is null ? null : sign);
        if (!_isConverted && code != reporting && reporting is not null && (Currencies.IsShared(sign) || !AreSeen))
        {
            row.Reject(column, code, $"differs from {reporting}, the reporting currency; name it in a column '{column}', so that the exchange rates convert it");
            return;
        }

        // The way in which an amount in the store's own currency is written is no news about the row.
        row[column] = code == reporting && !_isConverted ? null : code;
    }
}
