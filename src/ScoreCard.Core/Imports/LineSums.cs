using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>
/// What the rows of one key tell of the amounts of lines: one that differs between the lines of most deals that have several is that of the
/// line, and then also where two lines happen to cost the same; one that does not is that of the deal on each of its lines, and a deal that has
/// two contradicts itself.
/// </summary>
internal sealed class LineSums
{
    private readonly RepeatKind[] _lines;

    /// <param name="areLines">Rows of one key that differ only in columns of lines are lines; else only equal ones are one.</param>
    public LineSums(LineColumns columns, IReadOnlyList<RepeatKind> kinds, bool areLines)
    {
        Columns = columns;
        _lines = [.. kinds.Where(kind => kind is { IsAlike: true, Differs: not 0 })];
        Joins = areLines && Differ;
        Apart = Joins ? 0 : LineColumns.All;
        foreach (var amount in Amounts)
        {
            var bit = columns.BitOf(amount);
            var differing = _lines.Where(kind => (kind.Differs & bit) != 0).Sum(kind => kind.Keys);
            if (differing > 0 && differing * 2 >= _lines.Sum(kind => kind.Keys))
            {
                Summed |= bit;
            }
            else
            {
                Apart |= bit;
            }
        }
    }

    public LineColumns Columns { get; }

    /// <summary>There are lines, and they are joined.</summary>
    private bool Joins { get; }

    /// <summary>The bits of the columns in which the rows of one key may not differ.</summary>
    public long Apart { get; }

    /// <summary>The bits of the columns that are added up.</summary>
    public long Summed { get; }

    /// <summary>Some key has rows that may be lines.</summary>
    public bool Differ => _lines.Length > 0;

    /// <summary>The columns in which they differ.</summary>
    public IEnumerable<SheetColumn> Different => Columns.Of(_lines.Aggregate(0L, (bits, kind) => bits | kind.Differs));

    /// <summary>The amounts of which it has to be said what became of them.</summary>
    public IEnumerable<SheetColumn> Amounts => Joins ? Columns.Columns.Where(column => column.OnLines == LineValue.Summed) : [];

    public IEnumerable<SheetColumn> Joined => !Joins ? [] : Columns.Columns.Where(column => column.OnLines == LineValue.Joined);

    /// <summary>One row stands for all of the key's.</summary>
    public bool Keeps(RepeatedRow row) => row.IsAlike && (row.Differs & Apart) == 0;
}
