using System.Security.Cryptography;
using System.Text;
using ScoreCard.Core.Imports.Recognition;

namespace ScoreCard.Core.Imports.Answers;

/// <summary>The shape of a sheet or file by its headers alone: whatever their order, their spelling and the rows below.</summary>
internal static class HeaderSignature
{
    private const int LongestSubject = 180;

    /// <summary>Null where the row names nothing.</summary>
    public static string? Of(HeaderRow row)
    {
        var headers = row.Cells.Select(cell => cell.Normalised).Where(header => header.Length > 0).Order(StringComparer.Ordinal).ToArray();
        return headers.Length == 0 ? null : Hash("sheet", headers);
    }

    /// <summary>The sheets that are used, in any order.</summary>
    public static string Of(RecognisedWorkbook found) =>
        Hash("file", found.Sheets.Select(sheet => Of(sheet.Match.Row)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>What tells a header from the others of its row; one without a name, or with that of another, by its place too.</summary>
    public static string Subject(HeaderRow row, HeaderCell cell)
    {
        var header = cell.Normalised.Length > LongestSubject ? cell.Normalised[..LongestSubject] : cell.Normalised;
        return IsUnique(row, cell) ? header : $"{header}@{cell.Letter}";
    }

    public static bool IsUnique(HeaderRow row, HeaderCell cell) => cell.Normalised.Length > 0 && row.Cells.Count(other => other.Normalised == cell.Normalised) == 1;

    private static string Hash(string of, IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{of}\n{string.Join('\n', parts)}")));
}
