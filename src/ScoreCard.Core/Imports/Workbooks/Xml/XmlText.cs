using System.Buffers;
using System.Globalization;
using System.Text;

namespace ScoreCard.Core.Imports.Workbooks.Xml;

/// <summary>Text as it is meant: references replaced by what they stand for, ends of lines by line feeds.</summary>
internal static class XmlText
{
    private const int LongestReference = 12;
    private const int Short = 16;

    private static readonly SearchValues<byte> InText = SearchValues.Create("&\r"u8);
    private static readonly SearchValues<byte> InAttribute = SearchValues.Create("&\r\n\t"u8);
    private static readonly SearchValues<byte> InCData = SearchValues.Create("\r"u8);

    /// <param name="into">Has room for as many characters as there are bytes.</param>
    /// <returns>How many characters there are; -1 where a reference stands for nothing.</returns>
    public static int Decode(ReadOnlySpan<byte> raw, Span<char> into, bool isCData) => Decode(raw, into, isCData ? InCData : InText, '\n');

    /// <summary>The same of an attribute, whose ends of lines and tabs are spaces.</summary>
    public static int DecodeAttribute(ReadOnlySpan<byte> raw, Span<char> into) => Decode(raw, into, InAttribute, ' ');

    private static int Decode(ReadOnlySpan<byte> raw, Span<char> into, SearchValues<byte> special, char lineEnd)
    {
        // Most are numbers: a call costs more than their few digits.
        var length = 0;
        while (length < raw.Length && length < Short && raw[length] is > (byte)'&' and < 0x80)
        {
            into[length] = (char)raw[length];
            length++;
        }

        raw = raw[length..];
        if (raw.IsEmpty)
        {
            return length;
        }

        while (true)
        {
            var next = raw.IndexOfAny(special);
            length += Encoding.UTF8.GetChars(next < 0 ? raw : raw[..next], into[length..]);
            if (next < 0)
            {
                return length;
            }

            raw = raw[next..];
            if (raw[0] != '&')
            {
                into[length++] = lineEnd;
                raw = raw[(raw is [(byte)'\r', (byte)'\n', ..] ? 2 : 1)..];
                continue;
            }

            var end = raw[..Math.Min(raw.Length, LongestReference)].IndexOf((byte)';');
            if (end < 0 || Referred(raw[1..end]) is not { } character)
            {
                return -1;
            }

            if (character > char.MaxValue)
            {
                into[length++] = char.ConvertFromUtf32(character)[0];
                into[length++] = char.ConvertFromUtf32(character)[1];
            }
            else
            {
                into[length++] = (char)character;
            }

            raw = raw[(end + 1)..];
        }
    }

    private static int? Referred(ReadOnlySpan<byte> name)
    {
        if (name is [(byte)'#', ..])
        {
            var isHex = name is [_, (byte)'x', ..];
            return int.TryParse(name[(isHex ? 2 : 1)..], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
                && code is >= 0 and <= 0x10FFFF ? code : null;
        }

        return name.SequenceEqual("lt"u8) ? '<'
            : name.SequenceEqual("gt"u8) ? '>'
            : name.SequenceEqual("amp"u8) ? '&'
            : name.SequenceEqual("quot"u8) ? '"'
            : name.SequenceEqual("apos"u8) ? '\''
            : null;
    }
}
