using ScoreCard.Core;

namespace ScoreCard.Web.Tests.Downloads;

public sealed class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30 1234", "'+49 30 1234")]
    [InlineData("-5 % discount", "'-5 % discount")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("Acme, Inc.", "\"Acme, Inc.\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("plain", "plain")]
    public void Never_holds_a_live_formula_from_data(string text, string expected) => Assert.Equal(expected, Csv.Cell(text));

    [Fact]
    public void Leaves_numbers_and_dates_as_they_are()
        => Assert.Equal("-12.5,2017-12-31,1,42,\r\n", Csv.Line([-12.5m, new DateOnly(2017, 12, 31), true, 42L, null]));
}
