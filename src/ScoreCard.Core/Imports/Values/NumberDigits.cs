using System.Buffers;
using System.Globalization;

namespace ScoreCard.Core.Imports.Values;

/// <summary>Digits with group separators, a decimal mark and an exponent.</summary>
internal static class NumberDigits
{
    private const int Group = 3;

    private static readonly SearchValues<char> DigitsAndMarks = SearchValues.Create("0123456789.,");

    public static NumberScan? Read(ReadOnlySpan<char> text)
    {
        var exponentAt = text.IndexOfAny('e', 'E');
        var exponent = exponentAt < 0 ? [] : text[exponentAt..];
        var body = exponentAt < 0 ? text : text[..exponentAt];
        var points = body.Count('.');
        var commas = body.Count(',');
        var shown = (points, commas) switch
        {
            (0, 0) => null,
            ( > 0, > 0) => body.LastIndexOf('.') > body.LastIndexOf(',') ? DecimalMark.Point : DecimalMark.Comma,
            ( > 1, 0) => DecimalMark.Comma,
            (0, > 1) => DecimalMark.Point,
            (1, 0) => exponent.IsEmpty && IsAmbiguous(body, '.') ? null : DecimalMark.Point,
            _ => exponent.IsEmpty && IsAmbiguous(body, ',') ? (DecimalMark?)null : DecimalMark.Comma,
        };
        if (points + commas == 0 || shown is not null)
        {
            return TryValue(body, shown ?? DecimalMark.Point, exponent, out var value)
                ? new NumberScan(NumberShape.Certain, value, value, shown, null, false)
                : null;
        }

        return TryValue(body, DecimalMark.Point, exponent, out var point) && TryValue(body, DecimalMark.Comma, exponent, out var comma)
            ? new NumberScan(NumberShape.Ambiguous, point, comma, null, null, false)
            : null;
    }

    // "1,234" but not "0,123" (nobody groups a zero), "1234,567" (a group is missing) or "1 234,567" (groups are known).
    private static bool IsAmbiguous(ReadOnlySpan<char> body, char separator)
    {
        var at = body.IndexOf(separator);
        return at is > 0 and <= Group && body[0] != '0' && body.Length - at - 1 == Group && !body.ContainsAnyExcept(DigitsAndMarks);
    }

    private static bool TryValue(ReadOnlySpan<char> body, DecimalMark mark, ReadOnlySpan<char> exponent, out decimal value)
    {
        value = 0;
        var at = body.IndexOf(mark == DecimalMark.Point ? '.' : ',');
        var whole = at < 0 ? body : body[..at];
        var fraction = at < 0 ? [] : body[(at + 1)..];
        Span<char> plain = stackalloc char[body.Length + exponent.Length + 1];
        if (fraction.IndexOfAnyExceptInRange('0', '9') >= 0 || !TryWhole(whole, plain, out var length) || length + fraction.Length == 0)
        {
            return false;
        }

        plain[length++] = '.';
        fraction.CopyTo(plain[length..]);
        exponent.CopyTo(plain[(length + fraction.Length)..]);
        return decimal.TryParse(
            plain[..(length + fraction.Length + exponent.Length)],
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out value);
    }

    // Groups have three digits, and two before those in India: 12,34,567. One separator groups all of a number.
    private static bool TryWhole(ReadOnlySpan<char> whole, Span<char> plain, out int length)
    {
        length = 0;
        var separator = '\0';
        var group = 0;
        foreach (var character in whole)
        {
            if (char.IsAsciiDigit(character))
            {
                plain[length++] = character;
                group++;
                continue;
            }

            var kind = char.IsWhiteSpace(character) ? ' ' : character is '’' or '‘' or '`' or '´' ? '\'' : character;
            var known = kind is ' ' or '\'' or '.' or ',';
            var fits = separator == '\0' ? group is >= 1 and <= Group : kind == separator && group is 2 or Group;
            if (!known || !fits)
            {
                return false;
            }

            separator = kind;
            group = 0;
        }

        return separator == '\0' || group == Group;
    }
}
