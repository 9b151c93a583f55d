using System.Globalization;
using System.Text;

namespace ScoreCard.Core;

/// <summary>A comma-separated file that a spreadsheet opens without running anything in it.</summary>
public static class Csv
{
    /// <summary>A spreadsheet program would take the text for a formula, and run it.</summary>
    public static bool IsFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    public static string Line(IEnumerable<object?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>Numbers and dates invariant; text that a spreadsheet would take for a formula with an apostrophe before it.</summary>
    public static string Cell(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        string text => Quoted(Guarded(text)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(Guarded(value.ToString() ?? "")),
    };

    private static string Guarded(string text) => IsFormula(text) ? "'" + text : text;

    private static string Quoted(string text)
    {
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            return text;
        }

        var quoted = new StringBuilder(text.Length + 8).Append('"').Append(text);
        quoted.Replace("\"", "\"\"", 1, quoted.Length - 1);
        return quoted.Append('"').ToString();
    }
}
