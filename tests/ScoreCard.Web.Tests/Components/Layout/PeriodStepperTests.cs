using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Web.Components.Layout;

namespace ScoreCard.Web.Tests.Components.Layout;

public sealed class PeriodStepperTests : ComponentTest
{
    [Fact]
    public void Steps_back_and_forth_with_the_rest_of_the_view()
    {
        var steps = Stepper("?period=2017-Q3&region=West").FindAll("a").Select(a => a.GetAttribute("href"));

        Assert.Equal(["kpi/revenue?period=2017-Q2&region=West", "kpi/revenue?period=2017-Q4&region=West"], steps);
    }

    [Fact]
    public void Does_not_step_beyond_today() => Assert.Single(Stepper("?period=2018-Q1").FindAll("a"));

    [Fact]
    public void Lists_the_periods_that_have_data()
        => Assert.Equal(["2017-Q4", "2017-Q3", "2017-Q2", "2017-Q1"], Stepper("?period=2017-Q3").FindAll("option").Select(o => o.TextContent));

    [Fact]
    public void Goes_to_the_period_that_was_chosen()
    {
        Stepper("?period=2017-Q3").Find("select").Change("2017-Q1");

        Assert.EndsWith("/kpi/revenue?period=2017-Q1", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-Q3", "Month", "2017-09")]
    [InlineData("2017-Q3", "Year", "2017")]
    [InlineData("2017", "Quarter", "2017-Q4")]
    [InlineData("2017-09", "Week", "2017-W39")]
    public void Changes_to_the_period_that_holds_the_last_day(string from, string grain, string to)
    {
        var select = Render<GrainSelect>(p => p.Add(s => s.State, State($"?period={from}&region=West")).Add(s => s.Path, ""));

        select.Find("select").Change(grain);

        Assert.EndsWith($"/?period={to}&region=West", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    private IRenderedComponent<PeriodStepper> Stepper(string query) =>
        Render<PeriodStepper>(p => p.Add(s => s.State, State(query)).Add(s => s.Path, "kpi/revenue"));
}
