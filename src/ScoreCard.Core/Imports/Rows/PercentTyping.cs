using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>
/// Shares, written as 0.25, 25 or "25%". A per cent sign or format says what is meant; of bare numbers the whole column is in per cent
/// as soon as one of them is above 1.
/// </summary>
internal sealed class PercentTyping(SheetColumn column, HeaderCell header) : ShareTyping(column, header)
{
    public override bool IsUndecided => base.IsUndecided || (PerCent is not null && Part is not null);

    public override string? Caution => HasSeenAll && PerCent is { } perCent && Part is { } part
        ? $"holds '{perCent.Text}' and '{part.Text}' without a per cent sign: all such numbers were read as per cents, '{part.Text}' as {part.Text} % as well; write the sign where a part of one is meant"
        : null;

    protected override bool AreThousands => false;

    protected override object? Scaled(decimal value, string? currency, bool isPercent, in Cell cell, SheetRow row)
    {
        if (isPercent)
        {
            return base.Scaled(value, currency, isPercent, cell, row);
        }

        if (!HasSeenAll && (PerCent is null ? IsPerCent(value) : IsPart(value)))
        {
            throw new UndecidedColumnException();
        }

        return base.Scaled(PerCent is null ? value : value / 100, currency, isPercent, cell, row);
    }

    protected override bool IsPerCent(decimal value) => value is > 1 or < -1;

    protected override bool IsPart(decimal value) => value is > -1 and < 1 and not 0;
}
