using System.Buffers;
using System.Globalization;
using System.Text;

namespace ScoreCard.Cli.Output;

/// <summary>CSV for other programs: invariant numbers, ISO dates, and no cell that a spreadsheet would run as a formula.</summary>
internal sealed class Csv(TextWriter output)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private readonly StringBuilder _line = new();

    public void Row(IEnumerable<object?> cells)
    {
        _line.Clear();
        foreach (var cell in cells)
        {
            Append(cell);
            _line.Append(',');
        }

        output.WriteLine(_line.ToString(0, Math.Max(0, _line.Length - 1)));
    }

    private void Append(object? cell)
    {
        var text = cell switch
        {
            null => "",
            string given => Harmless(given),
            decimal number => Json.Number(number)!.Value.ToString(CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool flag => flag ? "1" : "0",
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => Harmless(cell.ToString() ?? ""),
        };
        if (text.AsSpan().ContainsAny(Quoted))
        {
            _line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            _line.Append(text);
        }
    }

    private static string Harmless(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
}
