using System.Buffers;

namespace ScoreCard.Core.Imports.Values;

internal static class TimeText
{
    private static readonly SearchValues<char> InZone = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz. \u00A0\u202F()");
    private static readonly SearchValues<char> InOffset = SearchValues.Create("0123456789:");

    /// <summary>Whether this is a time of day such as <c>14:05</c>, <c>3:04:59.123 PM</c> or <c>00:00:00+01:00</c>.</summary>
    public static bool IsTime(ReadOnlySpan<char> text)
    {
        // 140506 is the compact form of ISO, 14:05:06 all others.
        var compact = text.Length >= 4 && !text[..4].ContainsAnyExceptInRange('0', '9');
        if (!TryPart(ref text, 24) || !TryColon(ref text, compact) || !TryPart(ref text, 59))
        {
            return false;
        }

        if (TryColon(ref text, compact && text.Length > 0 && char.IsAsciiDigit(text[0])))
        {
            if (!TryPart(ref text, 60))
            {
                return false;
            }

            if (text.Length > 0 && text[0] is '.' or ',')
            {
                text = text[1..].TrimStart("0123456789");
            }
        }

        return IsHalfOrZone(text.Trim(" \u00A0\u202F"));
    }

    // AM, p. m., Z, +01:00, UTC, CEST, Uhr, and combinations: what follows a time is short and has no digits but those of an offset.
    private static bool IsHalfOrZone(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny("+-−");
        var words = sign < 0 ? text : text[..sign];
        var offset = sign < 0 ? [] : text[(sign + 1)..];
        return words.Length <= 10 && offset.Length <= 5
            && !words.ContainsAnyExcept(InZone) && !offset.ContainsAnyExcept(InOffset);
    }

    private static bool TryColon(ref ReadOnlySpan<char> text, bool leftOut)
    {
        if (leftOut)
        {
            return true;
        }

        var found = text.Length > 0 && text[0] == ':';
        text = found ? text[1..] : text;
        return found;
    }

    private static bool TryPart(ref ReadOnlySpan<char> text, int most)
    {
        var digits = 0;
        var number = 0;
        while (digits < text.Length && digits < 2 && char.IsAsciiDigit(text[digits]))
        {
            number = (number * 10) + (text[digits++] - '0');
        }

        text = text[digits..];
        return digits > 0 && number <= most;
    }
}
