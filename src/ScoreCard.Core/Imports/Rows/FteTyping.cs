using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Parts of full time, written as 0.8 or "80%", or as 80 where no value of the column is a part of one.</summary>
internal sealed class FteTyping(SheetColumn column, HeaderCell header) : ShareTyping(column, header)
{
    private bool IsInPerCent => HasSeenAll && PerCent is not null && Part is null;

    public override string? Caution => IsInPerCent
        ? $"holds '{PerCent!.Text}' and no part of one such as 0.8, and was read in per cent, so that 100 is full time; correct it if hours are meant"
        : null;

    protected override object? Scaled(decimal value, string? currency, bool isPercent, in Cell cell, SheetRow row)
    {
        if (isPercent || !IsPerCent(value))
        {
            return base.Scaled(value, currency, isPercent, cell, row);
        }

        if (!HasSeenAll)
        {
            throw new UndecidedColumnException();
        }

        return base.Scaled(IsInPerCent ? value / 100 : value, currency, isPercent, cell, row);
    }

    protected override bool IsPerCent(decimal value) => value is > People.MostFte and <= 100 * People.MostFte;

    protected override bool IsPart(decimal value) => value is > 0 and <= People.MostFte;
}
