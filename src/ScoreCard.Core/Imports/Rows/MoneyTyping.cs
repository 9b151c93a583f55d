using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Amounts. A currency sign beside the number, or in its format, names the currency where no column does.</summary>
internal sealed class MoneyTyping(SheetColumn column, HeaderCell header) : NumberTyping(column, header)
{
    /// <summary>The stored column for the currency found; null where it is not wanted.</summary>
    public string? CurrencyColumn { get; set; }

    public CurrencyCount Currencies { get; } = new();

    public override void Observe(in Cell cell, int row)
    {
        base.Observe(cell, row);
        Currencies.Add(cell.Kind switch
        {
            CellKind.Number => cell.Format.CurrencyCode,
            CellKind.Text => NumberText.Scan(cell.Text).CurrencyCode,
            _ => null,
        });
    }

    protected override object? Scaled(decimal value, string? currency, bool isPercent, in Cell cell, SheetRow row)
    {
        if (CurrencyColumn is not null && currency is not null)
        {
            if (Currencies.IsEmpty && !HasSeenAll)
            {
                throw new UndecidedColumnException();
            }

            row[CurrencyColumn] ??= currency;
        }

        return base.Scaled(value, currency, isPercent, cell, row);
    }
}
