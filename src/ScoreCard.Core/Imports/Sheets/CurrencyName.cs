using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Currencies as CRMs name them: a code, a sign, or the name that Dynamics writes out.</summary>
internal static class CurrencyName
{
    /// <param name="code">Three letters, or a sign that several currencies share.</param>
    /// <returns>False where the text names no currency.</returns>
    public static bool TryFind(string text, [NotNullWhen(true)] out string? code)
    {
        var trimmed = text.Trim();
        if (Currencies.TryFind(trimmed, out code))
        {
            return true;
        }

        if (ByName.TryGetValue(trimmed, out code))
        {
            return true;
        }

        // Any three letters are a code: the list of known ones is not complete.
        code = trimmed.Length == 3 && trimmed.All(char.IsAsciiLetter) ? trimmed.ToUpperInvariant() : null;
        return code is not null;
    }

    private static readonly FrozenDictionary<string, string> ByName = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["US Dollar"] = "USD", ["United States Dollar"] = "USD", ["Euro"] = "EUR", ["Pound Sterling"] = "GBP", ["British Pound"] = "GBP", ["Swiss Franc"] = "CHF",
        ["Canadian Dollar"] = "CAD", ["Australian Dollar"] = "AUD", ["New Zealand Dollar"] = "NZD", ["Japanese Yen"] = "JPY", ["Yen"] = "JPY",
        ["Swedish Krona"] = "SEK", ["Norwegian Krone"] = "NOK", ["Danish Krone"] = "DKK", ["Polish Zloty"] = "PLN", ["Czech Koruna"] = "CZK",
        ["Hungarian Forint"] = "HUF", ["Indian Rupee"] = "INR", ["Chinese Yuan"] = "CNY", ["Yuan Renminbi"] = "CNY", ["Hong Kong Dollar"] = "HKD",
        ["Singapore Dollar"] = "SGD", ["Mexican Peso"] = "MXN", ["Brazilian Real"] = "BRL", ["South African Rand"] = "ZAR", ["Rand"] = "ZAR",
        ["UAE Dirham"] = "AED", ["Israeli Shekel"] = "ILS", ["Turkish Lira"] = "TRY", ["Schweizer Franken"] = "CHF", ["US-Dollar"] = "USD",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
