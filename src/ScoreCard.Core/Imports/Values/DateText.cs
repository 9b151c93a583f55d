namespace ScoreCard.Core.Imports.Values;

/// <summary>
/// Dates as text: ISO (<c>2017-03-01</c>, <c>2017/03/01</c>, <c>20170301</c>), numbers in any order (<c>1/3/2017</c>, <c>01.03.17</c>) and month names
/// in English, German, French and Spanish; each may be followed by a time and a zone, which never move the date.
/// </summary>
public static class DateText
{
    private const int MaxLength = 64;

    public static bool TryParse(ReadOnlySpan<char> text, DateOrder order, out DateOnly date) => Scan(text).TryResolve(order, out date);

    public static DateScan Scan(ReadOnlySpan<char> text)
    {
        text = Names.Trim(text);
        if (text.Length is < 6 or > MaxLength)
        {
            return default;
        }

        var scanner = new DateScanner(text);
        return scanner.TryNumber(out var first, out var digits) && !scanner.AtMonthName
            ? ScanNumbers(ref scanner, first, digits)
            : new DateScanner(text).ScanMonthName();
    }

    private static DateScan ScanNumbers(ref DateScanner scanner, int first, int digits)
    {
        if (digits is 8 or 14 or 12)
        {
            return scanner.AtEndOrTime ? Compact(first) : default;
        }

        if (digits is not (1 or 2 or 4)
            || !scanner.TrySeparator(out var separator) || !scanner.TryNumber(out var second, out var secondDigits) || secondDigits > 2
            || !scanner.TrySeparator(out var again) || again != separator
            || !scanner.TryNumber(out var third, out var thirdDigits) || !scanner.AtEndOrTime)
        {
            return default;
        }

        return (digits, thirdDigits) switch
        {
            (4, 1 or 2) => DateScan.Of(first, second, third),
            (< 4, 2 or 4) => DateScan.OfNumbers(first, second, third, shortYear: thirdDigits == 2),
            _ => default,
        };
    }

    // The scanner keeps the first eight digits of a number: those of the date in 20170301140500 as well.
    private static DateScan Compact(int number) => DateScan.Of(number / 10_000, number / 100 % 100, number % 100);
}
