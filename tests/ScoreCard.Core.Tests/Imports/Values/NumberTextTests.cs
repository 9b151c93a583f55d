using System.Globalization;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Tests.Imports.Values;

public class NumberTextTests
{
    [Theory]
    [InlineData("1054", "1054", null)]
    [InlineData("-5", "-5", null)]
    [InlineData("+5.50", "5.50", null)]
    [InlineData("−5", "-5", null)]
    [InlineData("$1,054.00", "1054.00", "$")]
    [InlineData("-$1,054.00", "-1054.00", "$")]
    [InlineData("$-1,054.00", "-1054.00", "$")]
    [InlineData("($1,054.00)", "-1054.00", "$")]
    [InlineData("$ (1,054.00)", "-1054.00", "$")]
    [InlineData("1.054,00 €", "1054.00", "EUR")]
    [InlineData("€1.054.000", "1054000", "EUR")]
    [InlineData("1,054,000", "1054000", null)]
    [InlineData("CHF 1'054", "1054", "CHF")]
    [InlineData("CHF 1'054.--", "1054", "CHF")]
    [InlineData("€ 1.054,-", "1054", "EUR")]
    [InlineData("1.054,-- €", "1054", "EUR")]
    [InlineData("€ 300,–", "300", "EUR")]
    [InlineData("1’054.50", "1054.50", null)]
    [InlineData("Fr. 1'054.–", "1054", "CHF")]
    [InlineData("1 054,00", "1054.00", null)]
    [InlineData("1\u00A0054,00\u00A0kr", "1054.00", "kr")]
    [InlineData("1\u202F054\u202F000,5", "1054000.5", null)]
    [InlineData("kr. 500", "500", "kr")]
    [InlineData("Rs.500", "500", "Rs")]
    [InlineData("$.50", "0.50", "$")]
    [InlineData(".5", "0.5", null)]
    [InlineData(",5", "0.5", null)]
    [InlineData("5.", "5", null)]
    [InlineData("1,234.5-", "-1234.5", null)]
    [InlineData("(1,234.5)", "-1234.5", null)]
    [InlineData("USD 1,054.00", "1054.00", "USD")]
    [InlineData("1054 usd", "1054", "USD")]
    [InlineData("EUR1054", "1054", "EUR")]
    [InlineData("£5", "5", "£")]
    [InlineData("¥500", "500", "¥")]
    [InlineData("A$5", "5", "AUD")]
    [InlineData("US$ 5", "5", "USD")]
    [InlineData("CAD $5", "5", "CAD")]
    [InlineData("$5 USD", "5", "USD")]
    [InlineData("1,23,456.50", "123456.50", null)]
    [InlineData("1E+12", "1000000000000", null)]
    [InlineData("1.5e3", "1500", null)]
    [InlineData("1,5E3", "1500", null)]
    [InlineData("0,125", "0.125", null)]
    [InlineData("0.125", "0.125", null)]
    [InlineData("1234,567", "1234.567", null)]
    [InlineData("12,5", "12.5", null)]
    [InlineData(" 12.5 ", "12.5", null)]
    public void Numbers_that_speak_for_themselves(string text, string value, string? currency)
    {
        var scan = NumberText.Scan(text);

        Assert.Equal(NumberShape.Certain, scan.Shape);
        Assert.Equal((Decimal(value), Decimal(value), currency, false), (scan.Point, scan.Comma, scan.CurrencyCode, scan.IsPercent));
    }

    [Theory]
    [InlineData("25%", "0.25")]
    [InlineData("25.5 %", "0.255")]
    [InlineData("12,5%", "0.125")]
    [InlineData("-3%", "-0.03")]
    [InlineData("(3%)", "-0.03")]
    public void Percents_are_read_as_fractions(string text, string value)
    {
        Assert.True(NumberText.TryParse(text, out var number, out _, out var percent));
        Assert.Equal((Decimal(value), true), (number, percent));
    }

    [Theory]
    [InlineData("1,234", "1234", "1.234")]
    [InlineData("1.234", "1.234", "1234")]
    [InlineData("€ -12,345", "-12345", "-12.345")]
    public void One_separator_before_three_digits_is_left_to_the_column(string text, string point, string comma)
    {
        Assert.Equal(NumberShape.Ambiguous, NumberText.Scan(text).Shape);
        Assert.True(NumberText.TryParse(text, DecimalMark.Point, out var pointValue, out _, out _));
        Assert.True(NumberText.TryParse(text, DecimalMark.Comma, out var commaValue, out _, out _));
        Assert.Equal((Decimal(point), Decimal(comma)), (pointValue, commaValue));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00A0")]
    [InlineData("-")]
    [InlineData(" – ")]
    [InlineData("—")]
    [InlineData("--")]
    [InlineData("$ -")]
    [InlineData("-   €")]
    public void Dashes_stand_for_nothing(string text)
    {
        Assert.Equal(NumberShape.Blank, NumberText.Scan(text).Shape);
        Assert.False(NumberText.TryParse(text, out _, out _, out _));
    }

    [Theory]
    [InlineData("n/a")]
    [InlineData("$")]
    [InlineData("%")]
    [InlineData("USD")]
    [InlineData("12 apples")]
    [InlineData("1.2.3")]
    [InlineData("01.03.2017")]
    [InlineData("2017-03-01")]
    [InlineData("12 34")]
    [InlineData("1,2345,678")]
    [InlineData("1.054,000.5")]
    [InlineData("1'054,000.5")]
    [InlineData("(5")]
    [InlineData("5)")]
    [InlineData("--5-")]
    [InlineData("-(5)")]
    [InlineData("5%%")]
    [InlineData("$5 €")]
    [InlineData("EUR $5")]
    [InlineData("1E")]
    [InlineData("E5")]
    [InlineData("1e300")]
    [InlineData("=1+1")]
    [InlineData("١٢٣")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234567890")]
    public void What_is_no_number_is_none(string text) => Assert.Equal(NumberShape.None, NumberText.Scan(text).Shape);

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
