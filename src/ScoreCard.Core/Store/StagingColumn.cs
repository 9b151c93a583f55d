using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>A column of a staging table, made from a sheet's list of columns.</summary>
internal sealed record StagingColumn(string Name, ColumnType Type, int MaxLength)
{
    public const string RowNumber = "RowNumber";

    public static string MatchOf(string column) => column + "Match";

    public static bool HasMatch(SheetColumn column) => column.Type is ColumnType.Name or ColumnType.NameList;

    /// <summary>How long what names are compared by may be: a list of names has a separator more than it has names.</summary>
    public static int MatchLength(SheetColumn column) => column.Type == ColumnType.NameList ? column.MaxLength * 6 / 5 : column.MaxLength;

    /// <summary>What is compared of a column and of the key that it refers to: names normalised, which those that are equal are as well; ids as they are.</summary>
    public static (string Value, string Key) Compared(SheetColumn column, Sheet other) =>
        HasMatch(column) ? (MatchOf(column.Name), MatchOf(other.Key.Name)) : (column.Name, other.Key.Name);

    /// <summary>The stored columns, each name followed by its normalised twin.</summary>
    public static IEnumerable<StagingColumn> Of(IEnumerable<SheetColumn> columns)
    {
        foreach (var column in columns)
        {
            yield return new(column.Name, column.Type, column.MaxLength);
            if (HasMatch(column))
            {
                yield return new(MatchOf(column.Name), ColumnType.Text, MatchLength(column));
            }
        }
    }
}
