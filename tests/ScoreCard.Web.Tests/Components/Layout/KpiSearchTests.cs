using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Web.Components.Layout;

namespace ScoreCard.Web.Tests.Components.Layout;

public sealed class KpiSearchTests : ComponentTest
{
    [Fact]
    public void Says_that_no_kpi_is_called_so()
    {
        var search = Search("zzz");

        Assert.Equal("No KPI is called “zzz”.", search.Find("[role=status]").TextContent);
        search.Find("input").KeyDown("Enter");
        Assert.Equal("No KPI is called “zzz”.", search.Find("[role=status]").TextContent);
    }

    [Fact]
    public void Goes_to_the_first_that_it_finds()
    {
        var search = Search("win rate");
        Assert.Equal("", search.Find("[role=status]").TextContent);

        search.Find("input").KeyDown("Enter");

        Assert.EndsWith("/kpi/win-rate?period=2017-Q4", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    private IRenderedComponent<KpiSearch> Search(string text)
    {
        var search = Render<KpiSearch>(p => p.Add(s => s.View, State().View));
        search.Find("input").Input(text);
        return search;
    }
}
