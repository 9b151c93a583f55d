namespace ScoreCard.Core.Imports.Rows;

/// <summary>
/// A sheet's rows while they are read. Every row from the first to the last used one counts, headers apart: also rows between them that the
/// file does not mention, which are blank.
/// </summary>
internal sealed class SheetCounts
{
    public long Staged { get; set; }

    public long Rejected { get; set; }

    /// <summary>Titles above the header, totals, footers, repeated headers, notes and blank rows; repeats and further lines of a row.</summary>
    public long Skipped { get; set; }

    public long Read => Staged + Rejected + Skipped;
}
