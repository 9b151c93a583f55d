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

    /// <summary>The minutes since midnight of the time in a text that is a date, with or without one.</summary>
    public static int MinutesIn(ReadOnlySpan<char> date)
    {
        var colon = date.IndexOf(':');
        if (colon > 0)
        {
            var from = colon;
            while (from > 0 && colon - from < 2 && char.IsAsciiDigit(date[from - 1]))
            {
                from--;
            }

            var minutes = Digits(date[(colon + 1)..]);
            return Of(Number(date[from..colon]), Number(date[(colon + 1)..(colon + 1 + Math.Min(2, minutes))]), date[(colon + 1)..]);
        }

        // 20170301140500 and 20170301T1405.
        var compact = date.Trim(" \u00A0\u202F");
        compact = Digits(compact) is 12 or 14 ? compact[8..] : compact.IndexOfAny('T', 't') is var mark && mark > 0 && Digits(compact[(mark + 1)..]) is 4 or 6 ? compact[(mark + 1)..] : [];
        return compact.IsEmpty ? 0 : Of(Number(compact[..2]), Number(compact[2..4]), compact[4..]);
    }

    private static int Of(int hour, int minute, ReadOnlySpan<char> after)
    {
        var words = after.TrimStart("0123456789:., \u00A0\u202F");
        var isHalf = words.Length > 1 && words[1..].TrimStart(". \u00A0\u202F") is ['m' or 'M', ..];
        return ((isHalf, words.IsEmpty ? ' ' : char.ToLowerInvariant(words[0])) switch
        {
            (true, 'p') when hour < 12 => hour + 12,
            (true, 'a') when hour == 12 => 0,
            _ => hour,
        } * 60) + minute;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var others = text.IndexOfAnyExceptInRange('0', '9');
        return others < 0 ? text.Length : others;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
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
