using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Tests;

public sealed class ViewFilterTests
{
    private static readonly FiscalCalendar Calendar = new();
    private static readonly Period Fallback = Calendar.Parse("2017-Q4");

    [Theory]
    [InlineData("?period=2017-Q4")]
    [InlineData("?period=2017-06&region=East&region=West")]
    [InlineData("?period=2017-W14&owner=Moses%20Frase&region=&by=owner")]
    [InlineData("?period=2017&industry=Food%20%26%20drink%3F&by=deal-size-band&rows=population")]
    [InlineData("?period=2017-Q4&rows=population&find=OPP-1%20%26%202")]
    [InlineData("?period=2017-Q4&by=owner&rows=vanished")]
    [InlineData("?period=2017-Q4&find=Acme&sort=CloseDate")]
    [InlineData("?period=2017-Q4&rows=won&sort=-Change&page=12")]
    public void Comes_back_from_the_url_as_it_went(string query)
    {
        var view = ViewFilter.Parse(query, Calendar, Fallback, out var problems);

        Assert.Empty(problems);
        Assert.Equal(query, view.ToQuery());
        Assert.Equal(view, ViewFilter.Parse(view.ToQuery(), Calendar, Fallback, out _));
    }

    [Theory]
    [InlineData("&page=1")]
    [InlineData("&sort=")]
    [InlineData("&sort=-")]
    public void Leaves_out_of_the_url_what_is_so_without_it(string said)
        => Assert.Equal("?period=2017-Q4", ViewFilter.Parse("?period=2017-Q4" + said, Calendar, Fallback, out _).ToQuery());

    [Fact]
    public void Shows_the_fallback_where_the_url_names_no_period()
        => Assert.Equal(Fallback, ViewFilter.Parse("", Calendar, Fallback, out _).Period);

    [Theory]
    [InlineData("?period=2017-Q9", "2017-Q9")]
    [InlineData("?regoin=West", "regoin")]
    [InlineData("?by=colour", "colour")]
    [InlineData("?page=0", "“0”")]
    [InlineData("?page=-2", "“-2”")]
    [InlineData("?page=99999999999", "99999999999")]
    [InlineData("?rows=wno", "new, increased, entered, reopened, decreased, won, lost, void, left, vanished")]
    public void Says_what_it_cannot_use_and_shows_the_rest(string query, string culprit)
    {
        var view = ViewFilter.Parse(query + "&region=West", Calendar, Fallback, out var problems);

        Assert.Contains(culprit, Assert.Single(problems), StringComparison.Ordinal);
        Assert.Equal(Fallback, view.Period);
        Assert.Equal([(Dimension.Region, "West")], view.Slices.Pairs());
    }

    [Fact]
    public void Carries_period_and_slices_alone_to_another_page()
    {
        var view = ViewFilter.Parse("?period=2017-Q2&region=West&by=owner&rows=lost&find=OPP-1&sort=-Amount&page=2", Calendar, Fallback, out _);

        Assert.Equal("?period=2017-Q2&region=West", view.Carried.ToQuery());
    }
}
