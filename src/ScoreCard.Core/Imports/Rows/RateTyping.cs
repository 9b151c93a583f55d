using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Exchange rates, to eight decimals.</summary>
internal sealed class RateTyping(SheetColumn column, HeaderCell header) : NumberTyping(column, header)
{
    protected override long Scale => SheetRow.RateScale;
}
