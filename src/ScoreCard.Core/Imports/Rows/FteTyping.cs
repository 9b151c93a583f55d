using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Parts of full time, written as 0.8 or "80%", or as 80 where no value of the column is a part of one.</summary>
internal sealed class FteTyping(SheetColumn column, HeaderCell header) : NumberTyping(column, header)
{
    private Example? _perCent;
    private Example? _part;

    private bool IsInPerCent => HasSeenAll && _perCent is not null && _part is null;

    public override string? Caution => IsInPerCent
        ? $"holds '{_perCent!.Text}' and no part of one such as 0.8, and was read in per cent, so that 100 is full time; correct it if hours are meant"
        : null;

    public override void Observe(in Cell cell, int row)
    {
        base.Observe(cell, row);
        if (Bare(cell) is { } value and > 0)
        {
            _perCent ??= IsPerCent(value) ? new Example(row, cell.Text) : null;
            _part ??= value <= People.MostFte ? new Example(row, cell.Text) : null;
        }
    }

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

    private static bool IsPerCent(decimal value) => value is > People.MostFte and <= 100 * People.MostFte;
}
