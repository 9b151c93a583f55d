using ScoreCard.Core.Calendar;

namespace ScoreCard.Core.Tests.Calendar;

public sealed class FiscalCalendarTests
{
    private static readonly FiscalCalendar January = new();
    private static readonly FiscalCalendar July = new(7);

    [Theory]
    [InlineData("2017", "2017-01-01", "2018-01-01", Grain.Year)]
    [InlineData("2017-Q2", "2017-04-01", "2017-07-01", Grain.Quarter)]
    [InlineData("2017-06", "2017-06-01", "2017-07-01", Grain.Month)]
    [InlineData("2017-W14", "2017-04-03", "2017-04-10", Grain.Week)]
    [InlineData("2020-W53", "2020-12-28", "2021-01-04", Grain.Week)]
    [InlineData(" 2017-q4 ", "2017-10-01", "2018-01-01", Grain.Quarter)]
    public void Reads_a_period_as_its_days(string text, string start, string end, Grain grain)
    {
        var period = January.Parse(text);

        Assert.Equal((Day(start), Day(end), grain), (period.Start, period.End, period.Grain));
        Assert.Equal(text.Trim().ToUpperInvariant(), period.ToString());
    }

    [Theory]
    [InlineData("2017", "2016-07-01", "2017-07-01")]
    [InlineData("2017-Q1", "2016-07-01", "2016-10-01")]
    [InlineData("2017-Q4", "2017-04-01", "2017-07-01")]
    [InlineData("2017-06", "2017-06-01", "2017-07-01")]
    public void A_fiscal_year_is_named_after_the_year_it_ends_in(string text, string start, string end)
    {
        var period = July.Parse(text);

        Assert.Equal((Day(start), Day(end)), (period.Start, period.End));
        Assert.Equal(period, July.Of(period.Start, period.Grain));
        Assert.Equal(period, July.Of(period.LastDay, period.Grain));
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("2017-Q5")]
    [InlineData("2017-13")]
    [InlineData("2017-W54")]
    [InlineData("2021-W53")]
    [InlineData("2017-6")]
    [InlineData("1066")]
    [InlineData("2017-Q2-extra")]
    public void Says_what_a_period_looks_like_when_a_text_is_none(string text)
    {
        Assert.False(January.TryParse(text, out _));
        var error = Assert.Throws<RefusalException>(() => January.Parse(text));
        Assert.Contains("2017-Q2", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-Q1", "2016-Q4", "2017-Q2", "2016-Q1")]
    [InlineData("2017-01", "2016-12", "2017-02", "2016-01")]
    [InlineData("2017", "2016", "2018", "2016")]
    [InlineData("2017-W01", "2016-W52", "2017-W02", "2016-W01")]
    [InlineData("2020-W53", "2020-W52", "2021-W01", "2019-W52")]
    public void Knows_the_neighbours_of_a_period(string text, string previous, string next, string yearAgo)
    {
        var period = January.Parse(text);

        Assert.Equal([previous, next, yearAgo], [January.Previous(period).Name, January.Next(period).Name, January.YearAgo(period).Name]);
    }

    [Fact]
    public void Every_day_of_ten_years_lies_in_the_period_named_after_it()
    {
        foreach (var calendar in Enumerable.Range(1, 12).Select(month => new FiscalCalendar(month)))
        {
            for (var day = new DateOnly(2015, 1, 1); day.Year < 2025; day = day.AddDays(1))
            {
                foreach (var grain in Enum.GetValues<Grain>())
                {
                    var period = calendar.Of(day, grain);
                    Assert.True(period.Contains(day));
                    Assert.Equal(period, calendar.Parse(period.Name));
                }
            }
        }
    }

    [Fact]
    public void A_trend_ends_with_its_period_and_leaves_no_gap()
    {
        var trend = January.Trend(January.Parse("2017-Q2"), 8);

        Assert.Equal(["2015-Q3", "2015-Q4", "2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4", "2017-Q1", "2017-Q2"], trend.Select(period => period.Name));
    }

    [Theory]
    [InlineData("2017-04-01", 1)]
    [InlineData("2017-05-10", 40)]
    [InlineData("2017-06-30", 90)]
    [InlineData("2018-01-01", 90)]
    public void A_running_quarter_is_compared_over_the_days_it_has_behind_it(string today, int days)
    {
        var quarter = January.Parse("2017-Q2");

        Assert.Equal(days, January.Previous(quarter).Elapsed(quarter, Day(today)).Days);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
