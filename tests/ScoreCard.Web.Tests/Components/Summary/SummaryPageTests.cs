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

        Assert.Contains("○ Nothing imported for Training per person: see the sheets People, Trainings of the template.", Plain(panel.TextContent), StringComparison.Ordinal);
        Assert.Contains("○ Nothing imported for Certified on our products: see the sheets People, Certifications of the template.", Plain(panel.TextContent), StringComparison.Ordinal);
        Assert.Equal("template.xlsx", panel.QuerySelector("a[download]")!.GetAttribute("href"));
        Assert.Empty(panel.QuerySelectorAll("a.tile"));
    }

    [Fact]
    public void Says_what_no_file_has_brought_of_what_the_KPIs_of_a_panel_rest_on()
    {
        Scorecard.Blank = Perspective.LearningAndGrowth;
        Scorecard.Unproven.Add("product-certification");

        var panel = Plain(Page().Find("section[aria-labelledby=panel-learning-and-growth]").TextContent);

        Assert.Contains("○ No data for Certified on our products, as no file has brought a certificate yet: import the sheet Certifications, as in the template.", panel, StringComparison.Ordinal);
        Assert.Contains("○ Nothing imported for Training per person: see the sheets People, Trainings of the template.", panel, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_blame_a_sheet_that_was_imported_for_an_empty_panel()
    {
        (Scorecard.Blank, Scorecard.Unfilled) = (Perspective.LearningAndGrowth, []);

        var panel = Plain(Page("?period=2017-Q4&region=West").Find("section[aria-labelledby=panel-learning-and-growth]").TextContent);

        Assert.Contains("○ No data in 2017-Q4 and the quarters before it with this filter: ", panel, StringComparison.Ordinal);
        Assert.DoesNotContain("template", panel, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_filter_the_KPIs_of_a_panel_do_not_have()
    {
        Scorecard.Blank = Perspective.LearningAndGrowth;

        var panel = Plain(Page("?period=2017-Q4&competitor=Vexor").Find("section[aria-labelledby=panel-learning-and-growth]").TextContent);

        Assert.Contains("○ Cannot be filtered by Competitor: ", panel, StringComparison.Ordinal);
        Assert.DoesNotContain("template", panel, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_a_key_of_the_shapes_for_better_and_worse()
        => Assert.Equal("▲▼ better △▽ worse", Page().Find(".key").TextContent);

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

    private IRenderedComponent<CascadingValue<PageState>> Page(string query = "?period=2017-Q4") => Render<CascadingValue<PageState>>(p => p.Add(c => c.Value, State(query)).AddChildContent<SummaryPage>());

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal);
}
