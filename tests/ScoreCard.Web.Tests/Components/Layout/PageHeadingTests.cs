using ScoreCard.Web.Components.Layout;

namespace ScoreCard.Web.Tests.Components.Layout;

/// <summary>On the fifth day of 2018.</summary>
public sealed class PageHeadingTests : ComponentTest
{
    [Theory]
    [InlineData("2017-Q4", "2017-12-31", null)]
    [InlineData("2017-Q4", "2018-01-05", null)]
    [InlineData("2017-Q4", "2017-12-30", "the last 1 day is not in it")]
    [InlineData("2017", "2017-09-30", "the last 92 days are not in it")]
    [InlineData("2018-Q1", "2017-12-31", "the last 5 days are not in it")]
    [InlineData("2018-Q1", "2017-09-30", "the last 5 days are not in it")]
    [InlineData("2018-Q2", "2017-09-30", null)]
    public void Says_how_many_of_the_days_are_in_no_export(string period, string asOf, string? expected)
    {
        Scorecard.Status = Scorecard.Status with { DataAsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd") };

        var text = Render<PageHeading>(p => p.AddCascadingValue(State($"?period={period}")).Add(heading => heading.Title, "Summary")).Find("p").TextContent;

        Assert.Equal(expected is not null, text.Contains("The data ends", StringComparison.Ordinal));
        Assert.Contains(expected ?? "compared with", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-Q4", "2017-12-31", "compared with 2017-Q3 and 2016-Q4")]
    [InlineData("2017-Q4", "2017-12-30", "compared with the same 91 days of 2017-Q3 and 2016-Q4")]
    [InlineData("2018-Q1", "2018-01-05", "compared with the same 5 days of 2017-Q4 and 2017-Q1")]
    [InlineData("2018-Q1", "2018-01-03", "compared with the same 3 days of 2017-Q4 and 2017-Q1")]
    [InlineData("2018-Q1", "2017-12-31", "compared with 2017-Q4 and 2017-Q1")]
    public void Says_over_how_many_days_it_compares(string period, string asOf, string expected)
    {
        Scorecard.Status = Scorecard.Status with { DataAsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd") };

        var text = Render<PageHeading>(p => p.AddCascadingValue(State($"?period={period}")).Add(heading => heading.Title, "Summary")).Find("p").TextContent;

        Assert.Contains(expected, text, StringComparison.Ordinal);
    }
}
