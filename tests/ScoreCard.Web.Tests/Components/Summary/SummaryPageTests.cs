using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Summary;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Tests.Components.Summary;

public sealed class SummaryPageTests : ComponentTest
{
    [Fact]
    public void Reads_all_tiles_at_once()
    {
        var page = Page();

        Assert.Equal(4, page.FindAll("section").Count);
        Assert.Equal(16, page.FindAll("a.tile").Count);
        var query = Assert.Single(Scorecard.Queries);
        Assert.Equal(16, query.Kpis.Count);
        Assert.Equal(8, query.Trend);
    }

    [Fact]
    public void Says_which_sheets_fill_an_empty_panel()
    {
        Scorecard.Blank = Perspective.LearningAndGrowth;

        var panel = Page().Find("section[aria-labelledby=panel-learning-and-growth]");

        Assert.Contains("Certifications, Trainings", panel.TextContent, StringComparison.Ordinal);
        Assert.Equal("template.xlsx", panel.QuerySelector("a[download]")!.GetAttribute("href"));
        Assert.Empty(panel.QuerySelectorAll("a.tile"));
    }

    [Fact]
    public void Breaks_one_tile_for_one_broken_kpi_and_mends_it()
    {
        Scorecard.Broken.Add("losses");
        var page = Page();
        Assert.Equal(15, page.FindAll("a.tile").Count);

        Scorecard.Broken.Clear();
        page.Find("div.tile button").Click();

        page.WaitForAssertion(() => Assert.Equal(16, page.FindAll("a.tile").Count));
    }

    [Fact]
    public void Says_once_that_the_store_is_lost()
    {
        Scorecard.Lost = new("The file cannot be opened.");

        Assert.Contains("The file cannot be opened.", Page().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_again_when_the_data_changes_and_keeps_the_figures_meanwhile()
    {
        var page = Page();
        Scorecard.Delay = TimeSpan.FromMinutes(1);

        page.Render(p => p.Add(c => c.Value, State() with { Status = Scorecard.Status with { DataVersion = 13 } }).AddChildContent<SummaryPage>());

        Assert.Equal(2, Scorecard.Queries.Count);
        Assert.Equal(16, page.FindAll("a.tile").Count);
    }

    [Fact]
    public void Shows_no_figure_of_the_view_before()
    {
        var page = Page();
        Scorecard.Delay = TimeSpan.FromMinutes(1);

        page.Render(p => p.Add(c => c.Value, State("?period=2017-Q3")).AddChildContent<SummaryPage>());

        Assert.Equal(16, page.FindAll(".tile.loading").Count);
    }

    [Fact]
    public void Offers_two_ways_to_start_on_an_empty_store()
    {
        Scorecard.Status = new();

        var page = Page();

        Assert.Equal("ScoreCard", page.Find("h1").TextContent);
        Assert.Equal("imports", page.Find("a.action").GetAttribute("href"));
        Assert.Equal("template.xlsx", page.Find("a[download]").GetAttribute("href"));
    }

    private IRenderedComponent<CascadingValue<PageState>> Page() => Render<CascadingValue<PageState>>(p => p.Add(c => c.Value, State()).AddChildContent<SummaryPage>());
}
