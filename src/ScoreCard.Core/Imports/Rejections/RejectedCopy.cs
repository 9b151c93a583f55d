using System.Globalization;
using ScoreCard.Core.Imports.Recognition;

namespace ScoreCard.Core.Imports.Rejections;

/// <summary>
/// A workbook of rows that an import rejected. It is read as if its first column, which says why, were not there: all that was said of the
/// file that the rows come from holds for it too.
/// </summary>
/// <param name="AsOf">Of that import, where the header still says it.</param>
internal sealed record RejectedCopy(DateOnly? AsOf)
{
    private const string Header = "Rejected because";
    private const string Day = "yyyy-MM-dd";
    /// <summary>In characters; Excel takes no more.</summary>
    public const int LongestTab = 31;

    public static string HeaderFor(DateOnly asOf) => $"{Header} (data as of {asOf.ToString(Day, CultureInfo.InvariantCulture)})";

    /// <summary>Null where the first of a sheet's rows is not that of such a copy.</summary>
    public static RejectedCopy? Of(IReadOnlyList<HeaderRow> rows)
    {
        if (rows.Count == 0 || rows[0].Cells[0].Text is not { } text || !text.StartsWith(Header, StringComparison.Ordinal))
        {
            return null;
        }

        var written = text.TrimEnd(')');
        return new(DateOnly.TryParseExact(written[Math.Max(0, written.Length - Day.Length)..], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf) ? asOf : null);
    }

    /// <summary>A name that Excel takes for a tab.</summary>
    public static string Tab(string name)
    {
        var clean = string.Concat(name.Select(character => ":\\/?*[]".Contains(character, StringComparison.Ordinal) ? ' ' : character)).Trim('\'', ' ');
        return clean.Length == 0 ? "Sheet" : clean[..Math.Min(clean.Length, LongestTab)];
    }
}
