using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Kpis;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Tests.Components.Kpis;

public sealed class KpiPageTests : ComponentTest
{
    [Fact]
    public void Says_what_the_kpi_means_and_how_it_is_computed()
    {
        var page = Page("win-rate");

        Assert.Equal("Win rate", page.Find("h1").TextContent);
        Assert.Contains("The share of closed deals that were won.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("ClosedOpportunity", page.Find(".how").TextContent, StringComparison.Ordinal);
        Assert.Contains("thecroreport.com", page.Find(".how").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_the_settings_of_the_definition_are_now()
    {
        Services.GetRequiredService<ScorecardOptions>().CohortDays = 270;

        var page = Page("cohort-win-rate");
        var reference = Render<ReferencePage>(p => p.AddCascadingValue<PageState>(State()));

        Assert.Contains(page.FindAll("details.how dd"), said => said.TextContent == "Scorecard:CohortDays, now 270 days");
        Assert.Contains(reference.FindAll("#cohort-win-rate .formula"), said => said.TextContent == "Setting: Scorecard:CohortDays, now 270 days.");
    }

    [Fact]
    public void Says_which_column_to_import_where_no_file_has_brought_what_it_rests_on()
    {
        Scorecard.Unproven.Add("partner-revenue-share");

        var page = Page("partner-revenue-share");

        Assert.Equal(
            ["–", "○ no data: no file has brought a partner yet", "Import a column 'Partner' or 'Led By' of the sheet Opportunities, as in the template."],
            page.FindAll(".headline p").Select(line => line.TextContent.Trim()));
        Assert.Equal("template.xlsx", page.Find(".headline a").GetAttribute("href"));
        Assert.Empty(page.FindAll("section"));
        Assert.Contains("No data until a file has brought a partner (a column 'Partner' or 'Led By' of the sheet Opportunities).", page.Find(".how").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_when_there_is_no_such_kpi()
        => Assert.Contains("There is no KPI “win-rtae”", Page("win-rtae").Find("h1").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Draws_the_trend_with_the_same_numbers_as_its_table()
    {
        var page = Page("win-rate");

        Assert.Equal(8, page.FindAll(".chart text.value, .chart text.none").Count);
        Assert.Equal(8, page.FindAll("section[aria-labelledby=trend-title] tbody tr").Count);
    }

    [Fact]
    public void Explains_a_change_of_the_pipeline_step_by_step()
    {
        var steps = Page("pipeline-change").FindAll(".waterfall tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))).ToArray();

        Assert.Equal(4, steps.Length);
        Assert.Equal(["New||+120|3", "Won||−200|2"], steps[1..3]);
        Assert.EndsWith("|500|8", steps[0], StringComparison.Ordinal);
        Assert.EndsWith("|420|9", steps[3], StringComparison.Ordinal);
        Assert.Empty(Page("pipeline").FindAll(".waterfall"));
    }

    [Fact]
    public void Leads_from_each_step_of_the_pipeline_to_its_deals()
    {
        var links = Page("pipeline-change", "?period=2017-Q4&by=owner&rows=lost&find=OPP-7").FindAll(".waterfall tbody a").Select(link => link.GetAttribute("href"));

        Assert.Equal(["&rows=population", "&rows=new", "&rows=won", ""], links.Select(link => link!["kpi/pipeline-change?period=2017-Q4&by=owner".Length..^"#rows-title".Length]));
    }

    [Fact]
    public void Shows_and_downloads_the_deals_of_the_step_that_the_url_names()
    {
        var asked = new List<RowQuery>();
        Scorecard.Rows = query =>
        {
            asked.Add(query);
            return [];
        };
        var page = Page("pipeline-change", "?period=2017-Q4&rows=won");

        Assert.All(asked, query => Assert.Equal((WaterfallStep.Won, false), (query.Step, query.Population)));
        Assert.Equal("Step, won", Assert.Single(page.FindAll(".tabs [aria-current]")).TextContent);
        var download = page.Find("a[download]");
        Assert.Equal(("kpi/pipeline-change/rows.csv?period=2017-Q4&rows=won", "pipeline-change-2017-Q4-won.csv"), (download.GetAttribute("href"), download.GetAttribute("download")));
    }

    [Fact]
    public void Shows_the_sample_of_a_KPI_without_the_step_that_the_url_names()
        => Assert.StartsWith("Sample, ", Assert.Single(Page("win-rate", "?period=2017-Q4&rows=won").FindAll(".tabs [aria-current]")).TextContent, StringComparison.Ordinal);

    [Fact]
    public void Cuts_by_the_dimension_of_the_url_and_narrows_to_a_slice()
    {
        var page = Page("revenue", "?period=2017-Q4&by=region");

        Assert.Equal("region", page.Find("select[aria-label='Cut by']").GetAttribute("value"));
        var slice = page.Find(".cut tbody a");
        Assert.Equal("kpi/revenue?period=2017-Q4&region=West", slice.GetAttribute("href"));
    }

    [Fact]
    public void Keeps_the_cut_in_the_url()
    {
        var page = Page("revenue");

        page.Find("select[aria-label='Cut by']").Change("owner");

        page.WaitForAssertion(() => Assert.EndsWith("/kpi/revenue?period=2017-Q4&by=owner", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
    }

    [Fact]
    public void Does_not_cut_by_what_the_filter_has_pinned_down()
        => Assert.Equal("geography", Page("revenue", "?region=West").Find("select[aria-label='Cut by']").GetAttribute("value"));

    [Fact]
    public void Shows_the_average_beside_a_median()
        => Assert.Contains("average 49.6", Page("sales-cycle").Find(".headline").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Shows_what_nine_of_ten_do_not_exceed_beside_a_median()
        => Assert.Contains("P90 102", Page("sales-cycle").Find(".headline").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Downloads_the_rows_that_it_shows()
        => Assert.Equal("kpi/win-rate/rows.csv?period=2017-Q4&rows=population", Page("win-rate", "?period=2017-Q4&rows=population&by=owner").Find("a[download^=win-rate]").GetAttribute("href"));

    [Fact]
    public void Finds_in_the_rows_what_the_url_names()
    {
        var asked = new List<string?>();
        Scorecard.Rows = query =>
        {
            asked.Add(query.Search);
            return [];
        };
        var page = Page("win-rate", "?period=2017-Q4&find=OPP-7");

        Assert.Equal("OPP-7", page.Find("input[type=search]").GetAttribute("value"));
        Assert.Equal("OPP-7", Assert.Single(asked.Distinct()));
        Assert.Equal("kpi/win-rate/rows.csv?period=2017-Q4&find=OPP-7", page.Find("a[download^=win-rate]").GetAttribute("href"));
    }

    [Fact]
    public void Shows_the_fault_in_words_and_stays_alive()
    {
        Scorecard.Broken.Add("win-rate");
        var page = Page("win-rate");
        Assert.Contains("took longer than 30 seconds", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        Scorecard.Broken.Clear();
        page.Find("[role=alert] button").Click();

        page.WaitForAssertion(() => Assert.NotNull(page.Find(".headline .value")));
    }

    [Fact]
    public void Is_found_whatever_the_case_of_its_id()
        => Assert.Equal("Win rate", Page("Win-Rate").Find("h1").TextContent);

    [Fact]
    public void Leads_out_of_a_filter_that_it_does_not_have_and_shows_nothing_else()
    {
        var page = Page("product-certification", "?period=2017-Q4&competitor=Vexor&region=West&by=team");

        Assert.Contains("Certified on our products cannot be filtered by Competitor", page.Find(".lacking").TextContent, StringComparison.Ordinal);
        Assert.Equal("kpi/product-certification?period=2017-Q4&region=West&by=team", page.Find(".lacking a").GetAttribute("href"));
        Assert.Empty(page.FindAll("section, [role=alert]"));
        Assert.Empty(Scorecard.Queries);
    }

    [Fact]
    public void Keeps_what_the_rows_are_searched_for_in_the_url_without_a_step_back_for_each_letter()
    {
        var page = Page("win-rate", "?period=2017-Q4&by=owner");

        page.Find("input[type=search]").Input("OPP-7 ");

        var navigation = Services.GetRequiredService<BunitNavigationManager>();
        page.WaitForAssertion(() => Assert.EndsWith("/kpi/win-rate?period=2017-Q4&by=owner&find=OPP-7", navigation.Uri, StringComparison.Ordinal));
        Assert.True(navigation.History.First().Options.ReplaceHistoryEntry);
        Assert.Equal("OPP-7 ", page.Find("input[type=search]").GetAttribute("value"));
    }

    [Theory]
    [InlineData("", "No rows in 2017-Q4.")]
    [InlineData("&find=Vexor", "No row says “Vexor”.")]
    public void Says_why_there_are_no_rows(string find, string expected)
    {
        Scorecard.Rows = _ => [];

        Assert.Contains(expected, Page("win-rate", $"?period=2017-Q4{find}").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_period_that_slices_changed_from()
    {
        var headers = Page("revenue", "?period=2017-Q4&by=region").FindAll(".cut thead th").Select(th => th.TextContent.Trim());

        Assert.Equal(["Region", "Bar", "Value (€)", "n", "qoq", "Of the change to 2017-Q3"], headers);
    }

    private IRenderedComponent<KpiPage> Page(string id, string query = "?period=2017-Q4") =>
        Render<KpiPage>(p => p.AddCascadingValue<PageState>(State(query)).Add(k => k.Id, id));
}
