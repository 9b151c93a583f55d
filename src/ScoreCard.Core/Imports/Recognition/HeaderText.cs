using System.Globalization;
using System.Text;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>Headers as they are compared: letters and digits only, without case and accents.</summary>
internal static class HeaderText
{
    /// <summary>"Est. close date ↑*" becomes "estclosedate".</summary>
    public static string Normalise(string header)
    {
        var text = new StringBuilder(header.Length);
        foreach (var character in header.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                text.Append(char.ToLowerInvariant(character));
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// A header without the object that reports put in front of it: "Opportunity: Stage", "Deal - Stage" and "Account Name: Account Name".
    /// Null where there is none, or where another object's field stands behind it.
    /// </summary>
    public static string? WithoutPrefix(string header, IReadOnlyList<string> prefixes)
    {
        foreach (var separator in Separators)
        {
            var at = header.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            var prefix = Normalise(header[..at]);
            var rest = Normalise(header[(at + separator.Length)..]);
            if (rest.Length > 0 && (rest == prefix || prefixes.Any(known => Normalise(known) == prefix)))
            {
                return rest;
            }
        }

        return null;
    }

    private static readonly string[] Separators = [":", " - ", " – "];
}
