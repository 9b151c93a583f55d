using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Kpis;

namespace ScoreCard.Web.Tests.Components.Kpis;

public sealed class RowsSectionTests : ComponentTest
{
    private readonly List<RowQuery> _asked = [];

    public RowsSectionTests() => Scorecard.Rows = query =>
    {
        _asked.Add(query);
        return [[.. query.Columns.Select(column => column.Kind == RowColumnKind.Text ? column.Name : null)]];
    };

    [Theory]
    [InlineData("revenue", "", "Amount descending")]
    [InlineData("pipeline-change", "&rows=new", "Change descending")]
    [InlineData("pipeline-change", "&rows=lost", "Change ascending")]
    public void Says_by_which_column_the_rows_are_sorted_before_anybody_asks_for_it(string kpi, string rows, string expected)
        => Assert.Equal(expected, Sorted(Section(kpi, rows)));

    [Theory]
    [InlineData("", "Owner", "&sort=Owner")]
    [InlineData("&sort=Owner", "Owner", "&sort=-Owner")]
    [InlineData("&sort=-Owner", "Owner", "&sort=Owner")]
    [InlineData("&find=Acme&page=3", "Owner", "&find=Acme&sort=Owner")]
    [InlineData("", "Amount", "&sort=Amount")]
    [InlineData("&sort=Amount", "Amount", "")]
    public void A_header_is_a_button_that_sorts_or_turns_the_order_and_says_so_in_the_url(string before, string header, string after)
    {
        Header(Section("revenue", before), header).Click();

        Assert.EndsWith($"/kpi/revenue?period=2017-Q4{after}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_order_and_the_page_that_the_url_names()
    {
        var section = Section("revenue", "&sort=-Owner&page=3");

        Assert.Equal(("Owner", true, 40, 20), (_asked[^1].SortBy, _asked[^1].Descending, _asked[^1].Skip, _asked[^1].Take));
        Assert.Equal("Owner descending", Sorted(section));
        Assert.Equal("kpi/revenue/rows.csv?period=2017-Q4&sort=-Owner", section.Find("a[download]").GetAttribute("href"));
    }

    [Fact]
    public void Shows_rows_in_their_own_order_where_the_url_names_a_column_that_they_do_not_have()
        => Assert.Equal("Amount descending", Sorted(Section("revenue", "&sort=Colour")));

    [Fact]
    public void Leads_to_the_first_the_last_and_the_neighbouring_pages()
    {
        // 43 pages of 20.
        Scorecard.Rows = null;
        Scorecard.Total = 850;

        var section = Section("revenue", "&sort=-Owner&page=20");

        Assert.Equal(["19", "1", "19", "20", "21", "43", "21"], section.FindAll(".pager a").Select(link => link.GetAttribute("href")!.Replace("kpi/revenue?period=2017-Q4&sort=-Owner", "").Replace("&page=", "")).Select(page => page.Length == 0 ? "1" : page));
        Assert.Equal("20", section.Find(".pager [aria-current=page]").TextContent);
        Assert.Equal(2, section.FindAll(".pager span").Count);
    }

    [Fact]
    public void Leads_from_a_page_that_there_is_not_to_the_last()
    {
        Scorecard.Rows = null;
        Scorecard.Total = 41;

        Section("revenue", "&page=9");

        Assert.EndsWith("/kpi/revenue?period=2017-Q4&page=3", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Begins_with_the_first_page_where_something_else_is_searched_for()
    {
        var section = Section("revenue", "&sort=Owner&page=2");

        section.Find("input[type=search]").Input("Acme");

        section.WaitForAssertion(() => Assert.EndsWith("/kpi/revenue?period=2017-Q4&find=Acme&sort=Owner", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
    }

    [Fact]
    public void Leaves_out_columns_that_say_nothing_but_never_the_one_that_it_is_sorted_by()
    {
        var headers = Headers("");

        Assert.Contains("Amount", headers);
        Assert.DoesNotContain("Closed", headers);
        Assert.Contains("Closed", Headers("&sort=CloseDate"));
    }

    private string[] Headers(string query) => [.. Section("revenue", query).FindAll("thead button").Select(button => button.ChildNodes[0].TextContent.Trim())];

    private static IElement Header(IRenderedComponent<RowsSection> section, string name) =>
        section.FindAll("thead button").Single(button => button.ChildNodes[0].TextContent.Trim() == name);

    private static string Sorted(IRenderedComponent<RowsSection> section)
    {
        var header = Assert.Single(section.FindAll("th[aria-sort]"));
        return $"{header.QuerySelector("button")!.ChildNodes[0].TextContent.Trim()} {header.GetAttribute("aria-sort")}";
    }

    private IRenderedComponent<RowsSection> Section(string kpi, string query = "") =>
        Render<RowsSection>(p => p.Add(s => s.Kpi, Catalogue.Get(kpi)).AddCascadingValue(State("?period=2017-Q4" + query)));
}
