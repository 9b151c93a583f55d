using System.Runtime.InteropServices;

namespace ScoreCard.Core.Imports.Values;

/// <summary>Walks through the numbers, words and separators of a text that may be a date.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private const int KeptDigits = 8;

    private ReadOnlySpan<char> _rest = text;

    /// <summary>Whether a word follows, perhaps after spaces and the point of an ordinal number: <c>1. März</c>, <c>12-Mar</c>.</summary>
    public readonly bool AtMonthName
    {
        get
        {
            var next = _rest.TrimStart(" .-/\u00A0\u202F");
            return next.Length > 0 && char.IsLetter(next[0]) && !AtTimeLetter(_rest);
        }
    }

    /// <summary>Whether the date is complete: nothing follows, or a time of day with or without a zone.</summary>
    public readonly bool AtEndOrTime
    {
        get
        {
            var rest = _rest.Trim();
            return rest.IsEmpty || ((_rest[0] is ' ' or ',' or '\u00A0' or '\u202F' || AtTimeLetter(_rest)) && TimeText.IsTime(rest.TrimStart(",tT ")));
        }
    }

    public bool TryNumber(out int number, out int digits)
    {
        number = 0;
        digits = 0;
        while (digits < _rest.Length && char.IsAsciiDigit(_rest[digits]))
        {
            number = digits < KeptDigits ? (number * 10) + (_rest[digits] - '0') : number;
            digits++;
        }

        _rest = _rest[digits..];
        return digits > 0;
    }

    public bool TrySeparator(out char separator)
    {
        separator = _rest.Length > 0 ? _rest[0] : '\0';
        if (separator is not ('/' or '.' or '-'))
        {
            return false;
        }

        _rest = _rest[1..].TrimStart(' ');
        return true;
    }

    /// <summary>A day, a month name and a year in any order that people write, with weekdays and ordinals among them.</summary>
    public DateScan ScanMonthName()
    {
        var month = 0;
        Span<int> numbers = stackalloc int[2];
        Span<int> lengths = stackalloc int[2];
        var count = 0;
        while (month == 0 || count < 2)
        {
            _rest = _rest.TrimStart(" ,.-/'’\u00A0\u202F");
            if (TryNumber(out var number, out var digits))
            {
                if (count == 2 || digits is not (1 or 2 or 4))
                {
                    return default;
                }

                numbers[count] = number;
                lengths[count++] = digits;
                continue;
            }

            var word = Word();
            var named = MonthNames.Find(word);
            if (word.IsEmpty || (named != 0 && month != 0) || (named == 0 && !MonthNames.IsFiller(word)))
            {
                return default;
            }

            month = named == 0 ? month : named;
        }

        _rest = _rest.TrimStart('.');
        return (lengths[0], lengths[1]) switch
        {
            _ when !AtEndOrTime => default,
            (4, < 4) => DateScan.Of(numbers[0], month, numbers[1]),
            (< 4, 4) => DateScan.Of(numbers[1], month, numbers[0]),
            (< 4, 2) => DateScan.Of(DateScan.LongYear(numbers[1]), month, numbers[0]),
            _ => default,
        };
    }

    private static bool AtTimeLetter(ReadOnlySpan<char> rest) => rest.Length > 1 && rest[0] is 'T' or 't' && char.IsAsciiDigit(rest[1]);

    private ReadOnlySpan<char> Word()
    {
        var length = 0;
        while (length < _rest.Length && char.IsLetter(_rest[length]))
        {
            length++;
        }

        var word = _rest[..length];
        _rest = _rest[length..];
        return word;
    }
}
