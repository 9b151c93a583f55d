using System.Globalization;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Tests;

public sealed class FormatTests
{
    [Theory]
    [InlineData("en-GB", 2982255, "EUR", "€ 2.98 M")]
    [InlineData("en-GB", 999499, "EUR", "€ 999 K")]
    [InlineData("en-GB", 999500, "EUR", "€ 1.00 M")]
    [InlineData("en-GB", 31234, "EUR", "€ 31.2 K")]
    [InlineData("en-GB", 9999, "USD", "$ 9,999")]
    [InlineData("en-GB", -1234567, "EUR", "−€ 1.23 M")]
    [InlineData("en-GB", 1000000000000, "EUR", "€ 1.00 T")]
    [InlineData("en-GB", 2982255, null, "2.98 M")]
    [InlineData("en-GB", 2982255, "CHF", "CHF 2.98 M")]
    [InlineData("de-DE", 2982255, "EUR", "2,98 M €")]
    [InlineData("de-DE", -2982255, "EUR", "−2,98 M €")]
    [InlineData("en-GB", 0, "EUR", "€ 0")]
    public void Shortens_money_by_magnitude(string culture, decimal amount, string? currency, string expected)
        => In(culture, () => Assert.Equal(expected, Plain(Format.Brief(Unit.Money, amount, currency))));

    [Theory]
    [InlineData("en-GB", Unit.Money, "2982255.49", "€ 2,982,255")]
    [InlineData("de-DE", Unit.Money, "2982255.49", "2.982.255 €")]
    [InlineData("fr-CH", Unit.Percent, "0.6025", "60,3 %")]
    [InlineData("en-GB", Unit.Percent, "0.6025", "60.3 %")]
    [InlineData("en-GB", Unit.Percent, "-0.041", "−4.1 %")]
    [InlineData("en-GB", Unit.Count, "1196", "1,196")]
    [InlineData("en-GB", Unit.Days, "51", "51 days")]
    [InlineData("en-GB", Unit.Days, "1", "1 day")]
    [InlineData("de-DE", Unit.Days, "49.56", "49,6 days")]
    [InlineData("en-GB", Unit.Ratio, "2.5", "2.50")]
    [InlineData("en-GB", Unit.Times, "3.1968", "3.2×")]
    [InlineData("de-DE", Unit.Times, "0.4795", "0,5×")]
    [InlineData("en-GB", Unit.Points, "-0.009", "−0.9 pts")]
    public void Writes_values_in_full_in_the_readers_culture(string culture, Unit unit, string value, string expected)
        => In(culture, () => Assert.Equal(expected, Plain(Format.Full(unit, Number(value), "EUR"))));

    [Theory]
    [InlineData("-0.06", false, "−6.0 %")]
    [InlineData("0.034", false, "+3.4 %")]
    [InlineData("-0.009", true, "−0.9 pts")]
    [InlineData("0", true, "0.0 pts")]
    [InlineData("9.99", false, "+999.0 %")]
    [InlineData("128.8204", false, "+12,882 %")]
    public void Signs_changes_with_a_real_minus(string amount, bool inPoints, string expected)
        => In("en-US", () => Assert.Equal(expected, Plain(Format.Change(new Change(Number(amount), inPoints, 0)))));

    [Theory]
    [InlineData("en-GB", "31 Dec 2017")]
    [InlineData("en-US", "Dec 31, 2017")]
    [InlineData("de-DE", "31. Dez. 2017")]
    [InlineData("fr-FR", "31 déc. 2017")]
    public void Writes_dates_in_the_readers_order(string culture, string expected)
        => In(culture, () => Assert.Equal(expected, Plain(Format.Date(new DateOnly(2017, 12, 31)))));

    [Fact]
    public void Has_no_number_where_there_is_no_data()
        => In("en-GB", () => Assert.Equal("–", Format.Brief(Unit.Money, null, "EUR")));

    [Fact]
    public void Writes_the_bounds_of_a_rate()
        => In("en-GB", () => Assert.Equal("58.1–62.4 %", Plain(Format.Interval(0.581m, 0.624m))));

    [Fact]
    public void Writes_the_days_of_a_period()
        => In("en-GB", () => Assert.Equal("1 Oct 2017 – 31 Dec 2017", Plain(Format.Days(new FiscalCalendar().Quarter(2017, 4)))));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static void In(string culture, Action test)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Units hang on their numbers by spaces that do not break; a test says it with plain ones.</summary>
    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace("\u2060", "", StringComparison.Ordinal);
}
