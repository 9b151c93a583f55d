using System.Runtime.InteropServices;

namespace ScoreCard.Core.Imports.Values;

/// <summary>Takes off what stands around the digits of a number: signs, parentheses, a currency, a per cent sign.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct NumberDressing
{
    private const string Dashes = "-–—";

    private bool _hasSign;

    public bool IsNegative { get; private set; }

    public bool IsPercent { get; private set; }

    public string? CurrencyCode { get; private set; }

    /// <summary>Something stands there that does not belong to a number, or belongs to it twice.</summary>
    public bool IsWrong { get; private set; }

    public ReadOnlySpan<char> Undress(ReadOnlySpan<char> text)
    {
        while (!IsWrong && text.Length > 0)
        {
            var left = Names.Trim(text);
            left = TakeParentheses(left);
            left = TakeStart(left);
            left = TakeEnd(left);
            if (left.Length == text.Length)
            {
                break;
            }

            text = left;
        }

        return text;
    }

    private ReadOnlySpan<char> TakeParentheses(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '(' || text[^1] != ')')
        {
            return text;
        }

        Sign(negative: true);
        return text[1..^1];
    }

    private ReadOnlySpan<char> TakeStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || IsDigitOrMark(text[0]) || text[0] == '(')
        {
            return text;
        }

        if (text[0] is '-' or '−' or '–' or '+')
        {
            Sign(text[0] != '+');
            return text[1..];
        }

        var length = 1;
        while (length < text.Length && !char.IsAsciiDigit(text[length]) && !IsSpace(text[length]) && text[length] is not ('-' or '−' or '–' or '+' or '('))
        {
            length++;
        }

        // The point of "Rs.500" belongs to the sign, that of "$.50" to the number.
        length = length > 1 && text[length - 1] is '.' or ',' && !Currencies.TryFind(text[..length], out _) ? length - 1 : length;
        Currency(text[..length]);
        return text[length..];
    }

    private ReadOnlySpan<char> TakeEnd(ReadOnlySpan<char> text)
    {
        if (text.TrimEnd(Dashes) is [.., '.' or ','] whole && whole.Length < text.Length && whole.Length > 1)
        {
            // For "and no hundredths": 1'054.– in Switzerland, 1.054,- elsewhere. A comma shows how the number is written.
            return whole[^1] == '.' ? whole[..^1] : whole;
        }

        if (text.IsEmpty || char.IsAsciiDigit(text[^1]) || text[^1] is ',' or ')')
        {
            return text;
        }

        if (text[^1] == '%')
        {
            IsWrong |= IsPercent;
            IsPercent = true;
            return text[..^1];
        }

        if (text[^1] is '-' or '−' or '–')
        {
            Sign(negative: true);
            return text[..^1];
        }

        var start = text.Length;
        while (start > 0 && !char.IsAsciiDigit(text[start - 1]) && !IsSpace(text[start - 1]) && text[start - 1] is not ('%' or '-' or ')'))
        {
            start--;
        }

        if (text[start..] is ".")
        {
            return text;
        }

        Currency(text[start..]);
        return text[..start];
    }

    private void Sign(bool negative)
    {
        IsWrong |= _hasSign;
        _hasSign = true;
        IsNegative = negative;
    }

    private void Currency(ReadOnlySpan<char> sign)
    {
        IsWrong |= !Currencies.TryFind(sign, out var code) || (CurrencyCode is { } before && !Currencies.MayBe(before, code) && !Currencies.MayBe(code, before));
        CurrencyCode = CurrencyCode is { } known && (code is null || !Currencies.IsShared(known)) ? known : code;
    }

    private static bool IsDigitOrMark(char character) => char.IsAsciiDigit(character) || character is '.' or ',';

    private static bool IsSpace(char character) => char.IsWhiteSpace(character);
}
