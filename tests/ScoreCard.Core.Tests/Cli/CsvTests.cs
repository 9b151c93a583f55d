using ScoreCard.Cli.Output;

namespace ScoreCard.Core.Tests.Cli;

public class CsvTests
{
    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("a \"b\", c", "\"a \"\"b\"\", c\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("", "")]
    public void Text_is_quoted_where_it_has_to_be_and_never_runs_as_a_formula(string text, string cell)
    {
        Assert.Equal($"{cell},x", Line(text, "x"));
    }

    [Fact]
    public void Numbers_and_dates_are_the_same_everywhere()
    {
        Assert.Equal("-1234.5,0.6171,7,2026-09-30,1,", Line(-1234.5000m, 0.6171m, 7L, new DateOnly(2026, 9, 30), true, null));
    }

    private static string Line(params object?[] cells)
    {
        var writer = new StringWriter { NewLine = "\n" };
        new CsvOutput(writer).Row(cells);
        return writer.ToString()[..^1];
    }
}
