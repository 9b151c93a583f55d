using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>The columns of a file in which the lines of one thing may differ, each with a bit of its own.</summary>
public sealed class LineColumns(Sheet sheet, IReadOnlySet<SheetColumn> present)
{
    /// <summary>Of all columns, those of later versions among them.</summary>
    public const long All = -1;

    public IReadOnlyList<SheetColumn> Columns { get; } = [.. sheet.StoredColumns.Where(column => column.OnLines != LineValue.Same && present.Contains(column))];

    public long BitOf(SheetColumn column) => Columns.Contains(column) ? 1L << Columns.TakeWhile(other => other != column).Count() : 0;

    public IEnumerable<SheetColumn> Of(long bits) => Columns.Where(column => (bits & BitOf(column)) != 0);
}
