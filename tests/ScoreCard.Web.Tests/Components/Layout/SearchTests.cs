using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Store;
using ScoreCard.Web.Components.Layout;

namespace ScoreCard.Web.Tests.Components.Layout;

public sealed class SearchTests : ComponentTest
{
    [Fact]
    public void Says_that_nothing_is_called_so()
    {
        var search = Searched("zzz");

        Assert.Equal("No KPI and no person is called “zzz”.", search.Find("[role=status]").TextContent);
        search.Find("input").KeyDown("Enter");
        Assert.Equal("No KPI and no person is called “zzz”.", search.Find("[role=status]").TextContent);
    }

    [Fact]
    public void Goes_to_the_first_that_it_finds()
    {
        var search = Searched("win rate");
        Assert.Equal("", search.Find("[role=status]").TextContent);

        search.Find("input").KeyDown("Enter");

        Assert.EndsWith("/kpi/win-rate?period=2017-Q4", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_to_what_a_person_did_in_place_of_the_one_before()
    {
        var search = Searched("two", "?period=2017-Q4&region=West&owner=Anna");

        // The people are read on another thread, and may come after the letters.
        search.WaitForAssertion(() => Assert.Equal("Two Sales engineer", search.Find("[role=option][aria-selected=true]").TextContent.Trim()));
        search.Find("input").KeyDown("Enter");

        Assert.EndsWith("/?period=2017-Q4&region=West&se=Two", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_kpis_where_the_people_cannot_be_read()
    {
        Scorecard.Lost = new StoreException("The database is gone.");

        var search = Searched("win rate");

        Assert.NotEmpty(search.FindAll("[role=option]"));
    }

    private IRenderedComponent<Search> Searched(string text, string query = "")
    {
        var search = Render<Search>(p => p.Add(s => s.State, State(query)));
        search.Find("input").Focus();
        search.Find("input").Input(text);
        return search;
    }
}
