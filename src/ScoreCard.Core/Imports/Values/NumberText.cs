namespace ScoreCard.Core.Imports.Values;

/// <summary>
/// Numbers as people and exports write them: <c>$1,054.00</c>, <c>1.054,00 €</c>, <c>CHF 1'054.–</c>, <c>(1,234)</c>, <c>1,234-</c>, <c>25%</c>, <c>1E+12</c>.
/// The decimal mark is read from the text itself; where the text leaves it open, the column decides (<see cref="NumberStyleEvidence"/>).
/// </summary>
public static class NumberText
{
    private const int MaxLength = 64;
    private const string Dashes = "-–—−";

    private static readonly NumberScan Blank = new(NumberShape.Blank, 0, 0, null, null, false);

    /// <summary>Reads the number with the given decimal mark where the text leaves it open. False for blanks too.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, DecimalMark mark, out decimal value, out string? currencyCode, out bool percent)
    {
        var scan = Scan(text);
        value = scan.Value(mark);
        currencyCode = scan.CurrencyCode;
        percent = scan.IsPercent;
        return scan.IsNumber;
    }

    public static bool TryParse(ReadOnlySpan<char> text, out decimal value, out string? currencyCode, out bool percent) =>
        TryParse(text, DecimalMark.Point, out value, out currencyCode, out percent);

    /// <summary>Empty, or dashes only.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) => Names.Trim(text).Trim(Dashes).IsEmpty;

    public static NumberScan Scan(ReadOnlySpan<char> text)
    {
        text = Names.Trim(text);
        if (IsBlank(text))
        {
            return Blank;
        }

        if (text.Length > MaxLength)
        {
            return default;
        }

        var dressing = new NumberDressing();
        text = dressing.Undress(text);
        if (text.IsEmpty && dressing is { IsNegative: true, IsWrong: false })
        {
            // "$ -" is how accountants write nothing.
            return Blank;
        }

        if (dressing.IsWrong || NumberDigits.Read(text) is not { } digits)
        {
            return default;
        }

        var sign = dressing.IsNegative ? -1m : 1m;
        var unit = dressing.IsPercent ? 0.01m : 1m;
        return digits with
        {
            Point = digits.Point * sign * unit,
            Comma = digits.Comma * sign * unit,
            CurrencyCode = dressing.CurrencyCode,
            IsPercent = dressing.IsPercent,
        };
    }
}
