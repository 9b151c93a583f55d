using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Tests.Imports.Values;

public class DateTextTests
{
    [Theory]
    [InlineData("2017-03-01")]
    [InlineData("2017/03/01")]
    [InlineData("2017.3.1")]
    [InlineData("20170301")]
    [InlineData(" 2017-03-01\u00A0")]
    [InlineData("2017-03-01T00:00:00Z")]
    [InlineData("2017-03-01T23:59:59.999+14:00")]
    [InlineData("2017-03-01T23:30:00-08:00")]
    [InlineData("2017-03-01 14:05")]
    [InlineData("2017-03-01 14:05:06.1234567 UTC")]
    [InlineData("20170301T140500Z")]
    [InlineData("20170301140500")]
    [InlineData("1 Mar 2017")]
    [InlineData("1-Mar-17")]
    [InlineData("01-MAR-2017 14:05")]
    [InlineData("March 1, 2017")]
    [InlineData("Mar 1st, 2017 3:04 PM")]
    [InlineData("Wednesday, 1 March 2017")]
    [InlineData("2017 Mar 1")]
    [InlineData("1. März 2017")]
    [InlineData("1. Mrz. 2017, 14:05 Uhr")]
    [InlineData("Mittwoch, 1. März 2017")]
    [InlineData("1er mars 2017")]
    [InlineData("mercredi 1 mars 2017")]
    [InlineData("1 de marzo de 2017")]
    [InlineData("1/mar/2017")]
    public void One_date_whatever_the_order(string text)
    {
        Assert.Equal(DateShape.Certain, DateText.Scan(text).Shape);
        foreach (var order in Enum.GetValues<DateOrder>())
        {
            Assert.True(DateText.TryParse(text, order, out var date));
            Assert.Equal(new DateOnly(2017, 3, 1), date);
        }
    }

    [Theory]
    [InlineData("12 févr. 2017", 2)]
    [InlineData("12 février 2017", 2)]
    [InlineData("12 avr 2017", 4)]
    [InlineData("12 Mai 2017", 5)]
    [InlineData("12 juin 2017", 6)]
    [InlineData("12 juil. 2017", 7)]
    [InlineData("12 août 2017", 8)]
    [InlineData("12 AGO 2017", 8)]
    [InlineData("12 Okt 2017", 10)]
    [InlineData("12 dez. 2017", 12)]
    [InlineData("12 déc. 2017", 12)]
    [InlineData("12 diciembre 2017", 12)]
    [InlineData("12 enero 2017", 1)]
    public void Months_are_known_in_four_languages(string text, int month)
    {
        Assert.True(DateText.TryParse(text, DateOrder.Dmy, out var date));
        Assert.Equal(new DateOnly(2017, month, 12), date);
    }

    [Theory]
    [InlineData("1/2/2017", "2017-02-01", "2017-01-02")]
    [InlineData("01.02.2017", "2017-02-01", "2017-01-02")]
    [InlineData("01-02-17", "2017-02-01", "2017-01-02")]
    [InlineData("1. 2. 2017", "2017-02-01", "2017-01-02")]
    [InlineData("1/2/2017 3:04 PM", "2017-02-01", "2017-01-02")]
    [InlineData("1/2/2017 3:04\u202FPM", "2017-02-01", "2017-01-02")]
    [InlineData("1/2/2017, 15:04:05", "2017-02-01", "2017-01-02")]
    [InlineData("31/12/2017 14:05", "2017-12-31", null)]
    [InlineData("12/31/2017", null, "2017-12-31")]
    [InlineData("29/02/2016", "2016-02-29", null)]
    public void Three_numbers_are_read_in_the_order_of_the_column(string text, string? dayFirst, string? monthFirst)
    {
        Assert.Equal(DateShape.Numeric, DateText.Scan(text).Shape);
        Assert.Equal(dayFirst, Parse(text, DateOrder.Dmy));
        Assert.Equal(monthFirst, Parse(text, DateOrder.Mdy));
        Assert.Equal(DateShape.Certain, DateText.Scan("3/3/2017").Shape);
    }

    [Theory]
    [InlineData("1/2/29", "2029-02-01")]
    [InlineData("1/2/30", "2030-02-01")]
    [InlineData("1/2/79", "2079-02-01")]
    [InlineData("1/2/80", "1980-02-01")]
    [InlineData("1/2/00", "2000-02-01")]
    [InlineData("1-Feb-99", "1999-02-01")]
    public void Years_of_two_digits_are_1980_to_2079(string text, string date) => Assert.Equal(date, Parse(text, DateOrder.Dmy));

    [Fact]
    public void A_year_of_two_digits_may_come_first()
    {
        Assert.Equal("2017-03-01", Parse("17-03-01", DateOrder.Ymd));
        Assert.Equal("1999-12-31", Parse("99-12-31", DateOrder.Ymd));
        Assert.Null(Parse("01/03/2017", DateOrder.Ymd));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("Mar 2017")]
    [InlineData("2017-Q1")]
    [InlineData("2017-13-01")]
    [InlineData("2017-02-30")]
    [InlineData("31/11/2017")]
    [InlineData("13/13/2017")]
    [InlineData("1/2/217")]
    [InlineData("1/2-2017")]
    [InlineData("1/2/2017 25:00")]
    [InlineData("1/2/2017 or later")]
    [InlineData("1/2/2017/3")]
    [InlineData("2017-03-01-05")]
    [InlineData("12 Mar 2017 Apr")]
    [InlineData("12 Foo 2017")]
    [InlineData("1 Mar 7")]
    [InlineData("12/31/0017")]
    [InlineData("42795")]
    [InlineData("1054.00")]
    [InlineData("00000000")]
    [InlineData("99999999999999999999")]
    [InlineData("March of the penguins, twelve acts and many more words than a date has")]
    public void What_is_no_date_is_none(string text) => Assert.Equal(DateShape.None, DateText.Scan(text).Shape);

    private static string? Parse(string text, DateOrder order) => DateText.TryParse(text, order, out var date) ? date.ToString("yyyy-MM-dd") : null;
}
