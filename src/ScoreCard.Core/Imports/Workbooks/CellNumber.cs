using System.Globalization;
using System.Runtime.InteropServices;

namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>A number as <c>Digits × 10^-Scale</c>, so that 1054.10 stays 1054.10 on its way to a decimal.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct CellNumber(long digits, short scale)
{
    private const int ExactDigits = 15;
    private const long LargestExactDouble = 1L << 53;

    private static readonly double[] Powers = [.. Enumerable.Range(0, 23).Select(n => double.Parse($"1E{n}", CultureInfo.InvariantCulture))];

    public long Digits { get; } = digits;

    public short Scale { get; } = scale;

    /// <summary>It has more digits before the point than a spreadsheet keeps: the last ones are not those that once were typed.</summary>
    public bool IsRounded => Scale < 0;

    /// <summary>
    /// Whole numbers keep the digits that were written (ids have up to 19). All else is rounded to the 15 significant digits that
    /// Excel shows: further ones are noise of binary fractions, as in 1054.0000000000001.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellNumber number)
    {
        long digits = 0;
        var significant = 0;
        var fraction = -1;
        var index = 0;
        var negative = false;
        if (text.Length > 0 && text[0] is '-' or '+')
        {
            negative = text[0] == '-';
            index = 1;
        }

        for (; index < text.Length; index++)
        {
            var digit = text[index] - '0';
            if ((uint)digit <= 9)
            {
                if (digits > (long.MaxValue - 9) / 10)
                {
                    return TryRound(text, out number);
                }

                digits = (digits * 10) + digit;
                significant += digits == 0 ? 0 : 1;
                fraction += fraction < 0 ? 0 : 1;
            }
            else if (text[index] == '.' && fraction < 0)
            {
                fraction = 0;
            }
            else
            {
                return TryRound(text, out number);
            }
        }

        // Without any digit the slow way says no; so it does for a fraction that is longer than Excel shows.
        if (index == 0 || (digits == 0 && !text.Contains('0')) || (fraction > 0 && significant > ExactDigits) || fraction > 28)
        {
            return TryRound(text, out number);
        }

        number = new CellNumber(negative ? -digits : digits, (short)(fraction < 0 ? 0 : fraction));
        return true;
    }

    public double ToDouble()
    {
        if (Digits is < LargestExactDouble and > -LargestExactDouble && Scale is < 23 and > -23)
        {
            return Scale >= 0 ? Digits / Powers[Scale] : Digits * Powers[-Scale];
        }

        return Scale == 0
            ? Digits
            : double.Parse(string.Create(CultureInfo.InvariantCulture, $"{Digits}E{-Scale}"), CultureInfo.InvariantCulture);
    }

    public bool TryToDecimal(out decimal value)
    {
        if (Scale is >= 0 and <= 28)
        {
            var magnitude = (ulong)Math.Abs(Digits);
            value = new decimal((int)magnitude, (int)(magnitude >> 32), 0, Digits < 0, (byte)Scale);
            return true;
        }

        return decimal.TryParse(
            string.Create(CultureInfo.InvariantCulture, $"{Digits}E{-Scale}"), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    public override string ToString()
    {
        if (Scale == 0)
        {
            return Digits.ToString(CultureInfo.InvariantCulture);
        }

        return TryToDecimal(out var value) && (value != 0 || Digits == 0)
            ? value.ToString("0.############################", CultureInfo.InvariantCulture)
            : ToDouble().ToString("R", CultureInfo.InvariantCulture);
    }

    private static bool TryRound(ReadOnlySpan<char> text, out CellNumber number)
    {
        number = default;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return false;
        }

        Span<char> shown = stackalloc char[32];
        value.TryFormat(shown, out var length, "E14", CultureInfo.InvariantCulture);
        shown = shown[..length];
        var exponentAt = shown.IndexOf('E');
        long digits = 0;
        foreach (var character in shown[..exponentAt])
        {
            if (char.IsAsciiDigit(character))
            {
                digits = (digits * 10) + (character - '0');
            }
        }

        var scale = ExactDigits - 1 - int.Parse(shown[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        while (digits != 0 && scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        number = new CellNumber(value < 0 ? -digits : digits, (short)(digits == 0 ? 0 : scale));
        return true;
    }
}
