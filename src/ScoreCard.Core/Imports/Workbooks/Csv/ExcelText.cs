namespace ScoreCard.Core.Imports.Workbooks.Csv;

/// <summary>Programs write <c>="0012"</c> into text tables so that Excel keeps the zeros: what is meant is the text within.</summary>
internal static class ExcelText
{
    private const string Start = "=\"";

    public static bool IsEmpty(ReadOnlySpan<byte> field) => field.SequenceEqual("=\"\""u8);

    public static string Unwrap(string text) =>
        text.Length > Start.Length && text.StartsWith(Start, StringComparison.Ordinal) && text[^1] == '"'
            ? text[Start.Length..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
            : text;
}
