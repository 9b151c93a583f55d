using System.Globalization;
using System.Text;

namespace ScoreCard.Core.Imports.Values;

/// <summary>How the names in exports (headers, products, accounts, people, stages, keys) are compared.</summary>
public static partial class Names
{
    private const string Invisible = "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\uFEFF";

    /// <summary>Without outer white space, no-break and zero-width characters included. This is all that keys are changed by.</summary>
    public static string Trim(string text)
    {
        // Nearly all texts begin and end with a letter or a digit.
        if (text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1]))
        {
            return text;
        }

        var trimmed = Trim(text.AsSpan());
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && IsBlank(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && IsBlank(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    /// <summary>
    /// Letters and digits of every script in lower case, without diacritics: <c>Probability (%)</c> is <c>probability</c>.
    /// A text without any, such as <c>%</c>, is itself, trimmed and in lower case.
    /// </summary>
    public static string Normalise(string text)
    {
        var normalised = Ascii.IsValid(text) ? LettersOfAscii(text) : Letters(Compatible(text));
        return normalised.Length > 0 ? normalised : Trim(text).ToLowerInvariant();
    }

    /// <summary>
    /// The candidate that reads like the name but for a typing error or two; null where none does. Candidates whose digits differ
    /// (GTX 500, GTX 600) are other names, not errors.
    /// </summary>
    public static string? Near(string name, IEnumerable<string> candidates)
    {
        var sought = Normalise(name);
        var most = sought.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            var other = Normalise(candidate);
            if (Math.Abs(other.Length - sought.Length) <= most && SameDigits(sought, other) && Distance(sought, other) is var distance && distance <= most)
            {
                nearest = candidate;
                most = distance - 1;
            }
        }

        return nearest;
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || Invisible.Contains(character, StringComparison.Ordinal);

    // A lone half of a surrogate pair cannot be normalised; it counts as punctuation then.
    private static string Compatible(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    // Nearly all names are ASCII, and an import normalises some for each row.
    private static string LettersOfAscii(string text)
    {
        var kept = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                kept[length++] = char.ToLowerInvariant(character);
            }
        }

        return kept[..length].SequenceEqual(text) ? text : kept[..length].ToString();
    }

    private static string Letters(string text)
    {
        var kept = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsKept(rune))
            {
                continue;
            }

            var lower = Rune.ToLowerInvariant(rune);
            if (Spelt(lower) is { } spelt)
            {
                kept.Append(spelt);
            }
            else
            {
                kept.Append(units[..lower.EncodeToUtf16(units)]);
            }
        }

        return kept.ToString();
    }

    private static bool IsKept(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        // Accents go; the marks of other scripts are vowels, without which words fall together.
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => rune.Value is not (>= 0x300 and <= 0x36F or >= 0x1AB0 and <= 0x1DFF or >= 0x20D0 and <= 0x20FF),
        UnicodeCategory.ModifierLetter => true,
        _ => false,
    };

    private static string? Spelt(Rune lower) => lower.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => null,
    };

    private static bool SameDigits(string one, string other) => one.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit));

    // Damerau-Levenshtein, swapped neighbours counted once (optimal string alignment).
    private static int Distance(string one, string other)
    {
        var before = new int[other.Length + 1];
        var last = Enumerable.Range(0, other.Length + 1).ToArray();
        var row = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var substituted = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(substituted, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }
}
