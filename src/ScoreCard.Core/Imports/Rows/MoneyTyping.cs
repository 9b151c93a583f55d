using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Amounts. A currency sign beside the number, or in its format, names the currency where no column does.</summary>
internal sealed class MoneyTyping(SheetColumn column, HeaderCell header) : NumberTyping(column, header)
{
    private string? _sign;
    private int _signedRow;

    /// <summary>No column of the file names the currency, so that a sign does.</summary>
    public bool SignCounts { get; set; }

    /// <summary>The row keeps the currency that a sign names, and <see cref="CurrencySigns"/> sees to it; otherwise all amounts are in the store's.</summary>
    public bool IsSignKept { get; set; }

    /// <summary>The sign or code with which the amount of a row is written; null where that has none.</summary>
    public string? SignOf(SheetRow row) => _signedRow == row.RowNumber ? _sign : null;

    protected override bool MayHaveThousandths => false;

    public CurrencyCount Seen { get; } = new();

    public override void Observe(in Cell cell, int row)
    {
        base.Observe(cell, row);
        Seen.Add(cell.Kind switch
        {
            CellKind.Number => cell.Format.CurrencyCode,
            CellKind.Text => NumberText.Scan(cell.Text).CurrencyCode,
            _ => null,
        });
    }

    protected override object? Scaled(decimal value, string? currency, bool isPercent, in Cell cell, SheetRow row)
    {
        if (isPercent)
        {
            return Reject(row, cell.Text, "is a per cent and no amount; correct the cell or its format");
        }

        if (SignCounts && currency is not null)
        {
            if (Seen.IsEmpty && !HasSeenAll)
            {
                throw new UndecidedColumnException();
            }

            var reporting = row.Context.ReportingCurrency;
            var code = Currencies.Settle(currency, reporting) ?? currency;
            if (!IsSignKept && value != 0 && reporting is not null && code != reporting)
            {
                return Reject(row, code, $"is the currency beside the amount or in its number format, but all amounts are kept in {reporting}; write the amount in {reporting}");
            }
        }

        (_sign, _signedRow) = (value == 0 ? null : currency, row.RowNumber);
        return base.Scaled(value, currency, isPercent, cell, row);
    }
}
