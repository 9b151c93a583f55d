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
    public long Skipped { get; private set; }

    /// <summary>The same by reason.</summary>
    public IReadOnlyList<SkippedRows> Skips => [.. _skips.OrderBy(skip => skip.Key).Select(skip => new SkippedRows(skip.Key, skip.Value))];

    private readonly Dictionary<SkipReason, long> _skips = [];

    public void Skip(SkipReason reason, long rows = 1)
    {
        if (rows > 0)
        {
            Skipped += rows;
            _skips[reason] = _skips.GetValueOrDefault(reason) + rows;
        }
    }

    public long Read => Staged + Rejected + Skipped;
}
