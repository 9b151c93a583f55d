using System.Collections.Frozen;
using System.Globalization;

namespace ScoreCard.Core.Imports.Values;

/// <summary>The currency signs and ISO 4217 codes that exports carry.</summary>
public static class Currencies
{
    /// <summary>What a bare "$" stands for: the dollar, or peso, of whoever wrote it.</summary>
    public const string AnyDollar = "$";

    private static readonly string[] CodeList =
    [
        "AED", "ARS", "AUD", "BDT", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CRC", "CZK", "DKK", "EGP", "EUR", "GBP", "GEL", "GHS",
        "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JOD", "JPY", "KES", "KRW", "KWD", "KZT", "LKR", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "OMR",
        "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TND", "TRY", "TWD", "UAH", "USD", "UYU", "VND", "ZAR",
    ];

    // A sign that several countries share stands for the one whose exports carry it bare, or for none where no country stands out.
    private static readonly Dictionary<string, string?> SignList = new(StringComparer.Ordinal)
    {
        ["$"] = AnyDollar, ["US$"] = "USD", ["€"] = "EUR", ["£"] = "GBP", ["¥"] = "JPY", ["￥"] = "JPY", ["円"] = "JPY", ["元"] = "CNY", ["CN¥"] = "CNY",
        ["A$"] = "AUD", ["AU$"] = "AUD", ["C$"] = "CAD", ["CA$"] = "CAD", ["NZ$"] = "NZD", ["HK$"] = "HKD", ["S$"] = "SGD", ["NT$"] = "TWD",
        ["MX$"] = "MXN", ["R$"] = "BRL", ["₹"] = "INR", ["₩"] = "KRW", ["₺"] = "TRY", ["₽"] = "RUB", ["₪"] = "ILS", ["₫"] = "VND", ["₱"] = "PHP",
        ["₦"] = "NGN", ["₴"] = "UAH", ["฿"] = "THB", ["zł"] = "PLN", ["Kč"] = "CZK", ["Ft"] = "HUF", ["lei"] = "RON",
        ["Fr."] = "CHF", ["Fr"] = "CHF", ["SFr."] = "CHF", ["kr"] = null, ["kr."] = null, ["Rs"] = null, ["Rs."] = null,
    };

    private static readonly FrozenSet<string> Dollars = new[] { "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string?> Known = SignList
        .Concat(CodeList.Select(code => KeyValuePair.Create(code, (string?)code)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether the text is a currency sign or code; the code is null where several currencies share the sign, and <see cref="AnyDollar"/> for a bare "$".
    /// </summary>
    public static bool TryFind(ReadOnlySpan<char> signOrCode, out string? code) => Lookup.TryGetValue(signOrCode, out code);

    /// <summary>A bare "$" is the reporting currency where that is a dollar, else the US dollar; any other code is what it says.</summary>
    public static string Settle(string code, string? reporting) =>
        code != AnyDollar ? code : reporting is not null && Dollars.Contains(reporting) ? reporting : "USD";

    /// <summary>The currency of a sign with the locale that an Excel format adds to it in hexadecimal, such as <c>$</c> with <c>1009</c>.</summary>
    internal static string? OfFormat(ReadOnlySpan<char> sign, ReadOnlySpan<char> locale)
    {
        if (!TryFind(sign, out var code))
        {
            return null;
        }

        _ = int.TryParse(locale, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var id);
        return !IsShared(sign) ? code : (id & 0xFFFF) switch
        {
            0x0409 => "USD",
            0x1009 or 0x0C0C => "CAD",
            0x0C09 => "AUD",
            0x1409 => "NZD",
            0x0C04 => "HKD",
            0x1004 or 0x4809 => "SGD",
            0x0404 => "TWD",
            0x080A => "MXN",
            0x2C0A => "ARS",
            0x340A => "CLP",
            0x240A => "COP",
            0x041D => "SEK",
            0x0406 => "DKK",
            0x0414 or 0x0814 => "NOK",
            0x040F => "ISK",
            0x0411 => "JPY",
            0x0804 => "CNY",
            0x0807 or 0x100C or 0x0810 => "CHF",
            0x4009 or 0x0439 => "INR",
            0x0420 => "PKR",
            _ => code,
        };
    }

    private static bool IsShared(ReadOnlySpan<char> sign) => sign is "$" or "¥" or "￥" or "kr" or "kr." or "Kr." or "Fr." or "fr." or "Rs" or "Rs.";
}
