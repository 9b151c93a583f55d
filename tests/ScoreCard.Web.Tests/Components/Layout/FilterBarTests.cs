using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Web.Components.Layout;

namespace ScoreCard.Web.Tests.Components.Layout;

public sealed class FilterBarTests : ComponentTest
{
    [Fact]
    public void Shows_each_slice_with_a_way_to_remove_it()
    {
        var remove = Bar("?period=2017-Q4&region=West&region=East").Find("[aria-label='Remove the filter Region East']");

        Assert.Equal("?period=2017-Q4&region=West", remove.GetAttribute("href"));
    }

    [Fact]
    public void Names_rows_in_which_the_dimension_is_not_known()
        => Assert.Contains("not known", Bar("?region=").Find(".chip").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Adds_a_value_of_the_dimension_that_was_chosen()
    {
        var bar = Bar("?period=2017-Q4&owner=Rep%2001");

        bar.Find("select").Change("region");

        bar.WaitForAssertion(() => Assert.Equal(4, bar.FindAll(".panel a").Count));
        Assert.Equal("?period=2017-Q4&owner=Rep%2001&region=West", bar.Find(".panel a").GetAttribute("href"));
    }

    [Fact]
    public void Finds_among_many_values()
    {
        var bar = Bar("");
        bar.Find("select").Change("owner");
        bar.WaitForElement("[aria-label='Find in Owner']");

        bar.Find("[aria-label='Find in Owner']").Input("2");

        Assert.Equal("12 values", bar.Find("[role=status]").TextContent);
    }

    [Fact]
    public void Finds_a_kpi_by_parts_of_its_name_and_goes_there()
    {
        var search = Render<Search>(p => p.Add(s => s.State, State()));

        search.Find("input").Input("win value");
        Assert.Equal("Win rate by value", search.Find("[role=option] span").TextContent);
        search.Find("input").KeyDown("Enter");

        Assert.EndsWith("/kpi/win-rate-by-value?period=2017-Q4", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Equal("", search.Find("input").GetAttribute("value"));
    }

    private IRenderedComponent<FilterBar> Bar(string query) => Render<FilterBar>(p => p.Add(b => b.State, State(query)).Add(b => b.Path, ""));
}
