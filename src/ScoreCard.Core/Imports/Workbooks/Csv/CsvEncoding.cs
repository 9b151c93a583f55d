using System.Text;
using System.Text.Unicode;

namespace ScoreCard.Core.Imports.Workbooks.Csv;

/// <summary>
/// By byte order mark, else UTF-8 if the whole file is valid UTF-8, else Windows-1252, which older exports are in.
/// </summary>
internal static class CsvEncoding
{
    private const int LongestRune = 4;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Null where the file holds NUL bytes and so is no text in any of these.</summary>
    public static Encoding? Detect(Stream file)
    {
        var buffer = new byte[1 << 16];
        file.Position = 0;
        var kept = file.ReadAtLeast(buffer, 3, throwOnEndOfStream: false);
        var head = buffer.AsSpan(0, kept);
        if (head.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode;
        }

        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode;
        }

        var marked = head.StartsWith(Encoding.UTF8.Preamble);
        var valid = true;
        if (head.Contains((byte)0))
        {
            return null;
        }

        while (true)
        {
            var count = file.Read(buffer, kept, buffer.Length - kept);
            if (buffer.AsSpan(kept, count).Contains((byte)0))
            {
                return null;
            }

            var text = buffer.AsSpan(0, kept + count);
            var whole = count == 0 ? text.Length : text.Length - Torn(text);
            valid = valid && Utf8.IsValid(text[..whole]);
            if (count == 0)
            {
                return valid || marked ? Encoding.UTF8 : Windows1252;
            }

            text[whole..].CopyTo(buffer);
            kept = text.Length - whole;
        }
    }

    // Bytes at the end of the buffer that begin a character whose rest is still to be read.
    private static int Torn(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back < LongestRune && back <= text.Length; back++)
        {
            var lead = text[^back];
            if ((lead & 0xC0) == 0xC0)
            {
                return back < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) ? back : 0;
            }

            if (lead < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }
}
