using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Numbers that may be in per cent: of those without a sign, an example of a per cent and one of a part tell which.</summary>
internal abstract class ShareTyping(SheetColumn column, HeaderCell header) : NumberTyping(column, header)
{
    protected Example? PerCent { get; private set; }

    protected Example? Part { get; private set; }

    public override void Observe(in Cell cell, int row)
    {
        base.Observe(cell, row);
        if (Bare(cell) is { } value)
        {
            PerCent ??= IsPerCent(value) ? new Example(row, cell.Text) : null;
            Part ??= IsPart(value) ? new Example(row, cell.Text) : null;
        }
    }

    protected abstract bool IsPerCent(decimal value);

    protected abstract bool IsPart(decimal value);
}
