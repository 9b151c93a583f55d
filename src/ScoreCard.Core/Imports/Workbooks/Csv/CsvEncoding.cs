using System.Buffers;
using System.Text;

namespace ScoreCard.Core.Imports.Workbooks.Csv;

/// <summary>
/// By byte order mark, else UTF-8 if more of its characters are whole than damaged, else Windows-1252, which older exports are in. One damaged
/// character, as where a program has cut a text within it, says nothing of the others; texts that hold one are said as they are read.
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
        var (characters, damaged) = (0L, 0L);
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
            Count(text[..whole], ref characters, ref damaged);
            if (count == 0)
            {
                return marked || damaged == 0 || characters > damaged ? Encoding.UTF8 : Windows1252;
            }

            text[whole..].CopyTo(buffer);
            kept = text.Length - whole;
        }
    }

    /// <summary>Characters of more than one byte: by chance, text in another encoding has hardly any.</summary>
    private static void Count(ReadOnlySpan<byte> text, ref long characters, ref long damaged)
    {
        for (int next; (next = text.IndexOfAnyInRange((byte)0x80, (byte)0xFF)) >= 0;)
        {
            text = text[next..];
            var isWhole = Rune.DecodeFromUtf8(text, out _, out var length) == OperationStatus.Done;
            characters += isWhole ? 1 : 0;
            damaged += isWhole ? 0 : 1;
            text = text[length..];
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
