using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Amounts. A currency sign beside the number, or in its format, names the currency where no column does.</summary>
internal sealed class MoneyTyping(SheetColumn column, HeaderCell header) : NumberTyping(column, header)
{
    /// <summary>No column of the file names the currency, so that a sign does.</summary>
    public bool SignCounts { get; set; }

    /// <summary>The stored column for the currency found; null where the sheet has none.</summary>
    public string? CurrencyColumn { get; set; }

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
        if (SignCounts && currency is not null)
        {
            if (Seen.IsEmpty && !HasSeenAll)
            {
                throw new UndecidedColumnException();
            }

            var reporting = row.Context.ReportingCurrency;
            var code = Currencies.Settle(currency, reporting);
            if (CurrencyColumn is not null)
            {
                row[CurrencyColumn] ??= code;
            }
            else if (value != 0 && reporting is not null && code != reporting)
            {
                return Reject(row, code, $"is the currency beside the amount or in its number format, but all amounts are kept in {reporting}; write the amount in {reporting}");
            }
        }

        return base.Scaled(value, currency, isPercent, cell, row);
    }
}
