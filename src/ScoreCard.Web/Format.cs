using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Web;

/// <summary>Every number, date and amount of money as people read it, in the culture of the request.</summary>
public static partial class Format
{
    public const string NoData = "–";
    private const char Space = '\u00a0';
    private const char Joiner = '\u2060';
    private const string Minus = "\u2212";

    private static readonly ConcurrentDictionary<string, (NumberFormatInfo Numbers, string Day)> Cultures = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EUR"] = "€", ["USD"] = "$", ["GBP"] = "£", ["JPY"] = "¥", ["INR"] = "₹", ["KRW"] = "₩", ["ILS"] = "₪", ["TRY"] = "₺", ["UAH"] = "₴",
    };

    private static readonly (decimal From, decimal By, string Letter)[] Magnitudes =
    [
        (999_500_000_000m, 1e12m, "T"), (999_500_000m, 1e9m, "B"), (999_500m, 1e6m, "M"), (10_000m, 1e3m, "K"),
    ];

    /// <summary>A KPI's value on a tile: money shortened by magnitude, everything else in full.</summary>
    public static string Brief(Unit unit, decimal? value, string? currency) =>
        unit == Unit.Money && value is { } amount ? MoneyShort(amount, currency) : Full(unit, value, currency);

    /// <summary>A KPI's value with its unit and all its digits.</summary>
    public static string Full(Unit unit, decimal? value, string? currency) => value is not { } v
        ? NoData
        : unit switch
        {
            Unit.Money => Money(v, currency),
            Unit.Percent => Percent(v),
            Unit.Points => Signed(v * 100, "0.0") + Space + "pts",
            Unit.Days => Number(v, "#,0.#") + Space + (v == 1 ? "day" : "days"),
            Unit.Hours => Number(v, "#,0.#") + Space + (v == 1 ? "hour" : "hours"),
            Unit.Count => Count((long)v),
            Unit.Times => Number(v, "#,0.0") + "×",
            _ => Number(v, "#,0.00"),
        };

    /// <summary>One digit more than <see cref="Full"/> where it rounds, for the hover.</summary>
    public static string Exact(Unit unit, decimal? value, string? currency) => (unit, value) switch
    {
        (Unit.Money, { } v) => WithCurrency(Number(v, "#,0.00"), currency),
        (Unit.Percent, { } v) => Number(v * 100, "0.00") + Space + "%",
        (Unit.Times, { } v) => Number(v, "#,0.00") + "×",
        _ => Full(unit, value, currency),
    };

    /// <summary>The number alone, for a table whose header has the unit.</summary>
    public static string Bare(Unit unit, decimal? value) => value is not { } v
        ? NoData
        : unit switch
        {
            Unit.Percent or Unit.Points => Number(v * 100, "#,0.0"),
            Unit.Money or Unit.Count => Number(v, "#,0"),
            Unit.Days or Unit.Hours => Number(v, "#,0.#"),
            _ => Number(v, "#,0.00"),
        };

    /// <summary>(%), for the header of a column; nothing where the unit has no name.</summary>
    public static string InBrackets(Unit unit, string? currency) => UnitName(unit, currency) is { Length: > 0 } name ? $"({name})" : "";

    /// <summary>What stands in such a table's header.</summary>
    public static string UnitName(Unit unit, string? currency) => unit switch
    {
        Unit.Money => currency is null ? "" : Symbol(currency),
        Unit.Percent => "%",
        Unit.Points => "pts",
        Unit.Days => "days",
        Unit.Hours => "hours",
        Unit.Times => "×",
        _ => "",
    };

    /// <summary>€ 2.98 M; below ten thousand in full.</summary>
    public static string MoneyShort(decimal amount, string? currency)
    {
        var (by, letter) = Magnitude(amount);
        if (letter.Length == 0)
        {
            return Money(amount, currency);
        }

        var scaled = amount / by;
        var digits = Math.Abs(scaled) < 9.995m ? "0.00" : Math.Abs(scaled) < 99.95m ? "0.0" : "0";
        return WithCurrency(Number(scaled, digits) + Space + letter, currency);
    }

    /// <summary>€ 2,982,255.</summary>
    public static string Money(decimal amount, string? currency) => WithCurrency(Number(amount, "#,0"), currency);

    /// <summary>What numbers of this size are divided by, so that they share one scale: 1,000,000 and "M".</summary>
    public static (decimal By, string Letter) Magnitude(decimal largest)
    {
        var size = Math.Abs(largest);
        foreach (var (from, by, letter) in Magnitudes)
        {
            if (size >= from)
            {
                return (by, letter);
            }
        }

        return (1, "");
    }

    public static string Percent(decimal fraction) => Number(fraction * 100, "#,0.0") + Space + "%";

    public static string Count(long count) => Number(count, "#,0");

    /// <summary>−6.0 % for amounts, −0.9 pts for rates; where something grew more than tenfold, its tenths of a per cent say nothing.</summary>
    public static string Change(Change change) => Signed(change.Amount * 100, !change.InPoints && change.Amount >= 10 ? "#,0" : "#,0.0") + Space + (change.InPoints ? "pts" : "%");

    /// <summary>−$ 2.32 M, where a percentage has no meaning.</summary>
    public static string Difference(Unit unit, decimal difference, string? currency) => (difference > 0 && unit != Unit.Points ? "+" : "") + Brief(unit, difference, currency);

    /// <summary>A difference with its sign, in the KPI's unit: +€ 120,000.</summary>
    public static string Difference(Unit unit, decimal difference) => unit is Unit.Percent or Unit.Points
        ? Signed(difference * 100, "#,0.0")
        : Signed(difference, unit is Unit.Ratio or Unit.Times or Unit.Score ? "#,0.00" : unit is Unit.Days or Unit.Hours ? "#,0.#" : "#,0");

    /// <summary>58.1–62.4 %, the bounds of a rate, never broken over two lines.</summary>
    public static string Interval(decimal low, decimal high) => $"{Number(low * 100, "0.0")}{Joiner}–{Joiner}{Number(high * 100, "0.0")}{Space}%";

    public static string Number(decimal value, string digits) => value.ToString(digits, Current.Numbers);

    public static string Date(DateOnly day) => day.ToString(Current.Day, CultureInfo.CurrentCulture);

    public static string Moment(DateTimeOffset moment) => $"{Date(DateOnly.FromDateTime(moment.DateTime))}, {moment.DateTime.ToString("t", CultureInfo.CurrentCulture)}";

    /// <summary>29 Nov: a day whose year is said beside it.</summary>
    public static string ShortDate(DateOnly day) =>
        day.ToString(CultureInfo.CurrentCulture.DateTimeFormat.MonthDayPattern.Replace("MMMM", "MMM", StringComparison.Ordinal), CultureInfo.CurrentCulture);

    /// <summary>1 Oct 2017 – 31 Dec 2017.</summary>
    public static string Days(Period period) => $"{Date(period.Start)} – {Date(period.LastDay)}";

    public static string Size(long bytes) => bytes switch
    {
        >= 1 << 20 => Number(bytes / (decimal)(1 << 20), "#,0.#") + Space + "MB",
        >= 1 << 10 => Number(bytes / (decimal)(1 << 10), "#,0") + Space + "KB",
        _ => Number(bytes, "#,0") + Space + "bytes",
    };

    public static string Symbol(string currency) => Symbols.GetValueOrDefault(currency, currency.ToUpperInvariant());

    private static string Signed(decimal value, string digits) => value.ToString($"+{digits};-{digits};{digits}", Current.Numbers).Replace("-", Minus, StringComparison.Ordinal);

    private static string WithCurrency(string number, string? currency)
    {
        if (string.IsNullOrEmpty(currency))
        {
            return number;
        }

        var after = CultureInfo.CurrentCulture.NumberFormat.CurrencyPositivePattern is 1 or 3;
        var negative = number.StartsWith(Minus, StringComparison.Ordinal);
        return after ? number + Space + Symbol(currency)
            : negative ? Minus + Symbol(currency) + Space + number[Minus.Length..]
            : Symbol(currency) + Space + number;
    }

    private static (NumberFormatInfo Numbers, string Day) Current => Cultures.GetOrAdd(CultureInfo.CurrentCulture.Name, _ => Of(CultureInfo.CurrentCulture));

    /// <summary>The culture's own numbers with a real minus, and its long date without the weekday and with a short month.</summary>
    private static (NumberFormatInfo Numbers, string Day) Of(CultureInfo culture)
    {
        var numbers = (NumberFormatInfo)culture.NumberFormat.Clone();
        numbers.NegativeSign = Minus;
        var day = Weekday().Replace(culture.DateTimeFormat.LongDatePattern, "").Replace("MMMM", "MMM", StringComparison.Ordinal);
        return (numbers, day.Trim());
    }

    [GeneratedRegex(@"[\s,،]*dddd[\s,،.]*", RegexOptions.None, 1000)]
    private static partial Regex Weekday();
}
