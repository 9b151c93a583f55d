using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Kpis;

namespace ScoreCard.Web.Tests.Components.Kpis;

public sealed class TrendChartTests : ComponentTest
{
    [Fact]
    public void Marks_the_period_that_is_not_over_by_shape_and_in_words()
    {
        Scorecard.Status = Scorecard.Status with { DataAsOf = new(2018, 1, 5) };
        var section = Render<TrendSection>(p => p.Add(s => s.Kpi, Catalogue.Get("won-deals")).Add(s => s.Reading, Reading("2018-Q1", 3, 5, 2)).AddCascadingValue(State("?period=2018-Q1")));

        Assert.Equal("2018-Q1, to 5 Jan: 2", section.Find("rect.running title").TextContent);
        Assert.Equal("to 5 Jan", section.Find("text.until").TextContent);
        Assert.Contains("The column of 2018-Q1 goes to 5 Jan 2018", section.Find("p.calm").TextContent, StringComparison.Ordinal);
        Assert.Equal("2018-Q1, to 5 Jan", section.Find("tbody th").TextContent);
    }

    [Theory]
    [InlineData("2017-Q4", "2017-12-24", "2017-Q4, to 24 Dec")]
    [InlineData("2018-Q1", "2018-01-03", "2018-Q1, to 3 Jan")]
    [InlineData("2018-Q1", "2017-12-31", "2018-Q1")]
    public void A_period_is_shown_up_to_the_last_export_in_it(string period, string asOf, string expected)
    {
        Scorecard.Status = Scorecard.Status with { DataAsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd") };

        var section = Render<TrendSection>(p => p.Add(s => s.Kpi, Catalogue.Get("won-deals")).Add(s => s.Reading, Reading(period, 3, 5, 2)).AddCascadingValue(State($"?period={period}")));

        Assert.Equal(expected, section.Find("tbody th").TextContent);
    }

    [Theory]
    [InlineData("pipeline", "2017-08-01", true)]
    [InlineData("pipeline", "2016-01-01", false)]
    [InlineData("won-deals", "2017-08-01", false)]
    public void A_stock_on_days_before_the_first_export_says_that_it_is_read_from_that_one(string kpi, string first, bool expected)
    {
        Scorecard.Status = Scorecard.Status with { FirstAsOf = DateOnly.ParseExact(first, "yyyy-MM-dd") };

        var section = Render<TrendSection>(p => p.Add(s => s.Kpi, Catalogue.Get(kpi)).Add(s => s.Reading, Reading(kpi, "2017-Q4", 3, 5, 2)).AddCascadingValue(State()));

        Assert.Equal(expected, section.Markup.Contains("before the first export, of 1 Aug 2017", StringComparison.Ordinal));
    }

    [Fact]
    public void Marks_none_where_all_are_over()
    {
        var section = Render<TrendSection>(p => p.Add(s => s.Kpi, Catalogue.Get("won-deals")).Add(s => s.Reading, Reading("2017-Q4", 3, 5, 2)).AddCascadingValue(State()));

        Assert.Single(section.FindAll("rect.now"));
        Assert.Empty(section.FindAll("rect.running, text.until, p.calm"));
    }

    [Fact]
    public void Where_columns_stand_close_the_current_the_largest_and_the_smallest_keep_their_value()
    {
        decimal[] values = [5, 6, 7, 9, 7, 6, 5, 4, 2, 4, 5, 6, 7];
        var chart = Render<TrendSection>(p => p.Add(s => s.Kpi, Catalogue.Get("won-deals")).Add(s => s.Reading, Reading("2017-12", values)).AddCascadingValue(State("?period=2017-12")));

        var kept = chart.FindAll("text.value").Where(text => !text.ClassList.Contains("thin")).Select(text => text.TextContent);
        Assert.Equal(["5", "9", "5", "2", "5", "7"], kept);
    }

    private static Reading Reading(string period, params decimal[] values) => Reading("won-deals", period, values);

    private static Reading Reading(string kpi, string period, params decimal[] values)
    {
        var last = Calendar.Parse(period);
        return new()
        {
            Kpi = Catalogue.Get(kpi),
            Period = last,
            Trend = [.. Calendar.Trend(last, values.Length).Zip(values, (each, value) => new TrendPoint(each, new() { Value = value }))],
        };
    }
}
