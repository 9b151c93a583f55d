using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Kpis;

namespace ScoreCard.Web.Tests.Components.Kpis;

public sealed class TrendChartTests : ComponentTest
{
    [Fact]
    public void Marks_the_period_that_is_not_over_by_shape_and_in_words()
    {
        var section = Render<TrendSection>(p => p.Add(s => s.Kpi, Catalogue.Get("won-deals")).Add(s => s.Reading, Reading("2018-Q1", 3, 5, 2)).AddCascadingValue(State("?period=2018-Q1")));

        Assert.Equal("2018-Q1, to 5 Jan: 2", section.Find("rect.running title").TextContent);
        Assert.Equal("to 5 Jan", section.Find("text.until").TextContent);
        Assert.Contains("2018-Q1 is not over: its column goes to 5 Jan 2018", section.Find("p.calm").TextContent, StringComparison.Ordinal);
        Assert.Equal("2018-Q1, to 5 Jan", section.Find("tbody th").TextContent);
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

    private static Reading Reading(string period, params decimal[] values)
    {
        var last = Calendar.Parse(period);
        return new()
        {
            Kpi = Catalogue.Get("won-deals"),
            Period = last,
            Trend = [.. Calendar.Trend(last, values.Length).Zip(values, (each, value) => new TrendPoint(each, new() { Value = value }))],
        };
    }
}
