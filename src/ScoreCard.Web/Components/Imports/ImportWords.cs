using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Web.Components.Imports;

/// <summary>An import of the log and what it changed, in words.</summary>
public static class ImportWords
{
    private const int HashShown = 8;

    public static string ShortHash(ImportLogEntry entry) => entry.FileHash[..Math.Min(entry.FileHash.Length, HashShown)];

    /// <summary>1.4 s; nothing where an older version imported it.</summary>
    public static string Took(ImportLogEntry entry) => entry.DurationMs is { } milliseconds ? $"{Format.Number(milliseconds / 1000m, "#,0.0")}\u00a0s" : "";

    /// <summary>What a sheet holds, where its name does not say so.</summary>
    public static string? OtherTitle(SheetResult sheet, Sheet? kind) => string.Equals(sheet.Sheet, kind?.Title ?? sheet.Kind, StringComparison.OrdinalIgnoreCase) ? null : kind?.Title ?? sheet.Kind;

    /// <summary>Why no row of a file changes anything, without a full stop.</summary>
    public static string NothingNew(ImportResult result) => result switch
    {
        { Rejected: 0 } => "The scorecard holds all of this already",
        _ when result.Sheets.All(sheet => sheet.Unchanged == 0) => "No row is left to import: all of them are rejected",
        _ => "Without the rejected rows nothing is new: the scorecard holds the others already",
    };

    public static string Known(long? count) => count is { } number ? Format.Count(number) : "";

    public static string Name(ChangeKind change) => change switch
    {
        ChangeKind.CameBack => "came back",
        ChangeKind.Vanished => "gone",
        ChangeKind.New => "new",
        _ => "changed",
    };

    /// <summary>The shape that goes with the word.</summary>
    public static string Sign(ChangeKind change) => change switch
    {
        ChangeKind.CameBack => "↺",
        ChangeKind.Vanished => "−",
        ChangeKind.New => "+",
        _ => "→",
    };

    /// <summary>A value of a row as people read it.</summary>
    public static string Text(object? value, SheetColumn column) => (value, column.Type) switch
    {
        (null, _) => Format.NoData,
        (DateOnly day, _) => Format.Date(day),
        (DateTime moment, _) => Format.Moment(new DateTimeOffset(moment, TimeSpan.Zero)),
        (bool flag, _) => flag ? "yes" : "no",
        (decimal share, ColumnType.Percent) => Format.Percent(share),
        (decimal amount, ColumnType.Money) => Format.Number(amount, "#,0.00"),
        (decimal number, _) => Format.Number(number, "#,0.########"),
        _ => value.ToString() ?? "",
    };
}
