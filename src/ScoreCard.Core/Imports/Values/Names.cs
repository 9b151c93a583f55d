using System.Globalization;
using System.Text;

namespace ScoreCard.Core.Imports.Values;

public static class Names
{
    /// <summary>Letters and digits alone, lower-cased and without diacritics: what two spellings of a name have in common.</summary>
    public static string Normalise(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.Length > 0 ? letters.ToString() : text.Trim().ToLowerInvariant();
    }
}
