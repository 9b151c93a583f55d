using AngleSharp.Dom;
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

    [Fact]
    public void Sorts_by_a_button_in_the_header_and_turns_the_order_with_the_same_one()
    {
        var section = Section("revenue");

        Header(section, "Owner").Click();
        section.WaitForAssertion(() => Assert.Equal("Owner ascending", Sorted(section)));
        Assert.Equal(("Owner", false), (_asked[^1].SortBy, _asked[^1].Descending));

        Header(section, "Owner").Click();
        section.WaitForAssertion(() => Assert.Equal("Owner descending", Sorted(section)));
        Assert.Equal(("Owner", true), (_asked[^1].SortBy, _asked[^1].Descending));
    }

    [Fact]
    public void Turns_the_pages_and_begins_with_the_first_where_the_order_is_another()
    {
        Scorecard.Rows = null;
        var section = Section("revenue");
        Assert.Equal("1", section.Find(".pager [aria-current]").TextContent);
        Assert.Equal(20, section.FindAll("tbody tr").Count);

        section.Find(".pager button[aria-label='Next page']").Click();
        section.WaitForAssertion(() => Assert.Equal("2", section.Find(".pager [aria-current]").TextContent));
        Assert.Equal("OPP-1020", section.Find("tbody td").TextContent);

        Header(section, "Owner").Click();
        section.WaitForAssertion(() => Assert.Equal("1", section.Find(".pager [aria-current]").TextContent));
    }

    [Fact]
    public void Leaves_out_columns_that_say_nothing_but_never_the_one_that_it_is_sorted_by()
    {
        var headers = Section("revenue").FindAll("thead th").Select(header => header.QuerySelector("button")!.ChildNodes[0].TextContent.Trim()).ToArray();

        Assert.Contains("Amount", headers);
        Assert.DoesNotContain("Closed", headers);
    }

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
