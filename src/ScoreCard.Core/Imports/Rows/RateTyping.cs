using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Exchange rates, to eight decimals: 1.170 is a dollar rather than a thousand of them.</summary>
internal sealed class RateTyping(SheetColumn column, HeaderCell header) : NumberTyping(column, header)
{
    protected override long Scale => SheetRow.RateScale;

    protected override bool AreThousands => false;

    public override string? Caution => ReadAs("a fraction; check one of them");
}
