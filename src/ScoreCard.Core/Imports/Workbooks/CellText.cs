using System.Buffers;
using System.Globalization;

namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>Text as a person sees it in the cell: control characters removed, <c>_x000D_</c> escapes of workbooks undone.</summary>
internal static class CellText
{
    private static readonly char[] Controls =
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(code => char.IsControl(code) && code is not ('\t' or '\n' or '\r'))];

    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Controls, '_']);
    private static readonly SearchValues<char> ControlValues = SearchValues.Create(Controls);

    /// <summary>Cleans in place and returns the length that is left.</summary>
    public static int Clean(Span<char> text)
    {
        var read = text.IndexOfAny(Suspects);
        if (read < 0)
        {
            return text.Length;
        }

        var written = read;
        while (read < text.Length)
        {
            var character = text[read];
            if (character == '_' && IsEscape(text[read..], out var escaped))
            {
                character = escaped;
                read += 7;
            }
            else
            {
                read++;
            }

            if (!char.IsControl(character) || character is '\t' or '\n' or '\r')
            {
                text[written++] = character;
            }
        }

        return written;
    }

    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspects) < 0)
        {
            return text;
        }

        var copy = text.ToCharArray();
        return new string(copy, 0, Clean(copy.AsSpan()));
    }

    /// <summary>For files that know no escapes.</summary>
    public static string WithoutControls(string text) =>
        text.AsSpan().ContainsAny(ControlValues) ? string.Concat(text.Where(character => !Controls.Contains(character))) : text;

    private static bool IsEscape(ReadOnlySpan<char> text, out char character)
    {
        character = '\0';
        if (text.Length < 7 || text[1] != 'x' || text[6] != '_'
            || !ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        character = (char)code;
        return true;
    }
}
