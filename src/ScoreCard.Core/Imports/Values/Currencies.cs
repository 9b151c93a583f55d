using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoreCard.Core.Imports.Values;

/// <summary>The currency signs and ISO 4217 codes that exports carry.</summary>
public static class Currencies
{
    private static readonly string[] CodeList =
    [
        "AED", "ARS", "AUD", "BDT", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CRC", "CZK", "DKK", "EGP", "EUR", "GBP", "GEL", "GHS",
        "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JOD", "JPY", "KES", "KRW", "KWD", "KZT", "LKR", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "OMR",
        "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TND", "TRY", "TWD", "UAH", "USD", "UYU", "VND", "ZAR",
    ];

    private const string Crown = "kr";
    private const string Rupee = "Rs";

    // A sign that several countries share stands for itself.
    private static readonly Dictionary<string, string> SignList = new(StringComparer.Ordinal)
    {
        ["$"] = "$", ["US$"] = "USD", ["€"] = "EUR", ["£"] = "£", ["¥"] = "¥", ["￥"] = "¥", ["円"] = "JPY", ["元"] = "CNY", ["CN¥"] = "CNY",
        ["A$"] = "AUD", ["AU$"] = "AUD", ["C$"] = "CAD", ["CA$"] = "CAD", ["NZ$"] = "NZD", ["HK$"] = "HKD", ["S$"] = "SGD", ["NT$"] = "TWD",
        ["MX$"] = "MXN", ["R$"] = "BRL", ["₹"] = "INR", ["₩"] = "KRW", ["₺"] = "TRY", ["₽"] = "RUB", ["₪"] = "ILS", ["₫"] = "VND", ["₱"] = "PHP",
        ["₦"] = "NGN", ["₴"] = "UAH", ["฿"] = "THB", ["zł"] = "PLN", ["Kč"] = "CZK", ["Ft"] = "HUF", ["lei"] = "RON",
        ["Fr."] = "CHF", ["Fr"] = "CHF", ["SFr."] = "CHF", ["kr"] = Crown, ["kr."] = Crown, ["Rs"] = Rupee, ["Rs."] = Rupee,
    };

    // The country whose exports carry the sign bare, where one stands out, and all that use it.
    private static readonly FrozenDictionary<string, (string? First, string[] All)> Shared = new Dictionary<string, (string?, string[])>
    {
        ["$"] = ("USD", [
            "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP", "BBD", "BMD", "BND", "BRL", "BSD", "BZD", "FJD", "GYD", "JMD", "KYD",
            "LRD", "MOP", "NAD", "NIO", "SBD", "SRD", "TTD", "XCD",
        ]),
        ["£"] = ("GBP", ["GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"]),
        ["¥"] = ("JPY", ["JPY", "CNY"]),
        [Crown] = (null, ["SEK", "NOK", "DKK", "ISK"]),
        [Rupee] = (null, ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Known = SignList
        .Concat(CodeList.Select(code => KeyValuePair.Create(code, code)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text is a currency sign or code; the code is the sign itself where several currencies share it, such as "$".</summary>
    public static bool TryFind(ReadOnlySpan<char> signOrCode, [NotNullWhen(true)] out string? code) => Lookup.TryGetValue(signOrCode, out code);

    /// <summary>A sign that several currencies share, such as "$".</summary>
    public static bool IsShared(string code) => Shared.ContainsKey(code);

    /// <summary>
    /// What a shared sign stands for: the reporting currency where that has it, else the one whose exports carry it bare; null where none stands
    /// out. Any other code is what it says.
    /// </summary>
    public static string? Settle(string code, string? reporting) =>
        !Shared.TryGetValue(code, out var shared) ? code : reporting is not null && shared.All.Contains(reporting) ? reporting : shared.First;

    /// <summary>Whether an amount of the currency may carry the sign or code.</summary>
    public static bool MayBe(string code, string currency) => code == currency || (Shared.TryGetValue(code, out var shared) && shared.All.Contains(currency));

    /// <summary>The currency of a sign with the locale that an Excel format adds to it in hexadecimal, such as <c>$</c> with <c>1009</c>.</summary>
    internal static string? OfFormat(ReadOnlySpan<char> sign, ReadOnlySpan<char> locale)
    {
        if (!TryFind(sign, out var code))
        {
            return null;
        }

        _ = int.TryParse(locale, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var id);
        return !HasLocales(sign) ? code : (id & 0xFFFF) switch
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
            0x0809 => "GBP",
            0x0C01 => "EGP",
            _ => code,
        };
    }

    private static bool HasLocales(ReadOnlySpan<char> sign) => sign is "$" or "£" or "¥" or "￥" or "kr" or "kr." or "Kr." or "Fr." or "fr." or "Rs" or "Rs.";
}
