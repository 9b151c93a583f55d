using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Tests;

public sealed class LinksTests
{
    private static readonly FiscalCalendar Calendar = new();
    private static readonly Kpi WinRate = new KpiCatalogue().Get("win-rate");
    private static readonly ViewFilter View = ViewFilter.Parse("?period=2017-Q4&region=West&by=owner&rows=population", Calendar, Calendar.Year(2017), out _);

    [Fact]
    public void Carry_the_view()
    {
        Assert.Equal("?period=2017-Q4&region=West", Links.Summary(View));
        Assert.Equal("learning-and-growth?period=2017-Q4&region=West", Links.Perspective(Perspective.LearningAndGrowth, View));
        Assert.Equal("kpi/win-rate?period=2017-Q4&region=West", Links.Kpi(WinRate, View));
        Assert.Equal("kpi/win-rate?period=2017-Q4&region=West&by=owner&rows=population", Links.KpiView(WinRate, View));
        Assert.Equal("kpi/win-rate/rows.csv?period=2017-Q4&region=West&rows=population", Links.RowsCsv(WinRate, View));
        Assert.Equal("kpi/win-rate?period=2017-Q4&region=West&by=owner&rows=population&find=OPP-1#rows-title", Links.Rows(WinRate, View with { Search = "OPP-1" }));
        Assert.Equal("kpi/win-rate?period=2017-Q4&region=West&by=owner&rows=population", Links.To("/kpi/win-rate", View));
    }

    [Fact]
    public void Keep_the_order_of_the_rows_and_begin_with_the_first_where_they_are_others()
    {
        var view = ViewFilter.Parse("?period=2017-Q4&sort=-Owner&page=3", Calendar, Calendar.Year(2017), out _);

        Assert.Equal("kpi/win-rate?period=2017-Q4&sort=-Owner&page=3", Links.KpiView(WinRate, view));
        Assert.Equal("kpi/win-rate?period=2017-Q4&sort=-Owner", Links.To("/kpi/win-rate", view));
        Assert.Equal("kpi/win-rate?period=2017-Q4&sort=-Owner#rows-title", Links.Rows(WinRate, view));
        Assert.Equal("kpi/win-rate/rows.csv?period=2017-Q4&sort=-Owner", Links.RowsCsv(WinRate, view));
        Assert.Equal("kpi/win-rate?period=2017-Q4", Links.Kpi(WinRate, view));
    }

    [Theory]
    [InlineData("", "win-rate-2017-Q4.csv")]
    [InlineData("&rows=population", "win-rate-2017-Q4-population.csv")]
    [InlineData("&rows=won", "win-rate-2017-Q4-won.csv")]
    public void Name_a_download_after_kpi_period_and_rows(string rows, string expected)
        => Assert.Equal(expected, Links.RowsFileName(WinRate, ViewFilter.Parse("?period=2017-Q4" + rows, Calendar, Calendar.Year(2017), out _)));

    [Fact]
    public void Lead_to_every_perspective_by_a_name_of_its_own()
        => Assert.Equal(4, Enum.GetValues<Perspective>().Select(Links.Slug).Distinct().Count());
}
