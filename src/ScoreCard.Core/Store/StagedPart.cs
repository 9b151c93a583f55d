using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>The staged rows of one of several sheets of a kind, which need not have the same columns.</summary>
/// <param name="keys">Of all parts.</param>
/// <param name="keyAt">Where the key stands in a row.</param>
internal sealed class StagedPart(IReadOnlySet<SheetColumn> present, StagedKeys keys, int keyAt)
{
    public IReadOnlySet<SheetColumn> Present => present;

    public long FirstRow { get; private set; }

    public long LastRow { get; private set; }

    /// <summary>Notes the numbers and the keys of the rows on their way.</summary>
    public IEnumerable<object?[]> Pass(IEnumerable<object?[]> rows)
    {
        foreach (var row in rows)
        {
            LastRow = Convert.ToInt64(row[0], null);
            FirstRow = FirstRow == 0 ? LastRow : FirstRow;
            keys.Look(row[keyAt]);
            yield return row;
        }
    }
}
