using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>
/// Shares, written as 0.25, 25 or "25%". A per cent sign or format says what is meant; of bare numbers the whole column is in per cent
/// as soon as one of them is above 1.
/// </summary>
internal sealed class PercentTyping(SheetColumn column, HeaderCell header) : NumberTyping(column, header)
{
    private bool _inPerCent;

    public override void Observe(in Cell cell, int row)
    {
        base.Observe(cell, row);
        _inPerCent |= Bare(cell) is > 1 or < -1;
    }

    protected override object? Scaled(decimal value, string? currency, bool isPercent, in Cell cell, SheetRow row)
    {
        if (isPercent)
        {
            return base.Scaled(value, currency, isPercent, cell, row);
        }

        if (value is > 1 or < -1 && !_inPerCent && !HasSeenAll)
        {
            throw new UndecidedColumnException();
        }

        return base.Scaled(_inPerCent ? value / 100 : value, currency, isPercent, cell, row);
    }

    private static decimal? Bare(in Cell cell)
    {
        if (cell.Kind == CellKind.Number)
        {
            return cell.Format.Kind != NumberFormatKind.Percent && cell.TryGetDecimal(out var number) ? number : null;
        }

        return cell.Kind == CellKind.Text && NumberText.Scan(cell.Text) is { IsNumber: true, IsPercent: false } scan
            ? scan.Value(scan.Shown ?? DecimalMark.Point)
            : null;
    }
}
