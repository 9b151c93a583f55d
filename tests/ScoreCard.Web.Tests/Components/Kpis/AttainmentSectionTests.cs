using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Kpis;
using ScoreCard.Web.Data;

namespace ScoreCard.Web.Tests.Components.Kpis;

public sealed class AttainmentSectionTests : ComponentTest
{
    [Theory]
    [InlineData("quota-attainment")]
    [InlineData("reps-at-target")]
    public void Adds_up_the_quotas_of_each_person_with_the_largest_shortfall_first(string kpi)
    {
        // Ann: 60,000 of 100,000, 40,000 short. Bob: 30,000 + 50,000 of 40,000 + 60,000, 20,000 short. Cem: 120,000 of 80,000, 40,000 over.
        Scorecard.Rows = _ => [Quota("Bob", 40_000, 30_000), Quota("Cem", 80_000, 120_000), Quota("Ann", 100_000, 60_000), Quota("Bob", 60_000, 50_000)];

        var section = Section(kpi);

        Assert.Equal(
            [
                "Ann|100,000|60,000|60.0|−40,000|below target",
                "Bob|100,000|80,000|80.0|−20,000|below target",
                "Cem|80,000|120,000|150.0|+40,000|at target",
            ],
            section.FindAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Contains("2 of 3 people are below target, by €\u00a060.0\u00a0K in total.", section.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_all_quotas_of_the_view_and_links_each_person()
    {
        var queries = new List<RowQuery>();
        Scorecard.Rows = query =>
        {
            queries.Add(query);
            return [Quota("Ann", 10, 10)];
        };

        var section = Section("reps-at-target", "?period=2017-Q4&region=West");

        var query = Assert.Single(queries);
        Assert.True(query.Population);
        Assert.Null(query.Take);
        Assert.Equal("West", Assert.Single(query.Filter.Pairs()).Value);
        Assert.Equal("kpi/reps-at-target?period=2017-Q4&owner=Ann&region=West", section.Find("tbody a").GetAttribute("href"));
        Assert.Contains("The only person with a quota is at target.", section.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_count_quotas_of_nobody_known_as_a_person()
    {
        Scorecard.Rows = _ => [Quota("Ann", 0, 0), Quota("Bob", 10, 12), Quota(null, 5_000, 0)];

        var section = Section("quota-attainment");

        Assert.Contains("All 2 people are at target. Quotas whose owner is not known have a line of their own.", section.Markup, StringComparison.Ordinal);
        Assert.Equal(["not known", "Ann", "Bob"], section.FindAll("tbody th").Select(cell => cell.TextContent));
        Assert.Equal("–", section.FindAll("tbody tr")[1].Children[3].TextContent);
    }

    [Fact]
    public void Shows_the_first_lines_until_all_are_asked_for()
    {
        Scorecard.Rows = _ => [.. Enumerable.Range(1, 16).Select(i => Quota($"Rep {i:00}", 100, i))];
        var section = Section("quota-attainment");
        Assert.Equal(15, section.FindAll("tbody tr").Count);

        section.Find("button").Click();

        Assert.Equal(16, section.FindAll("tbody tr").Count);
    }

    [Fact]
    public void Says_that_nobody_has_a_quota()
    {
        Scorecard.Rows = _ => [];

        Assert.Contains("nobody has a quota that ends in 2017-Q4", Section("quota-attainment").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Tries_again_after_a_fault()
    {
        Scorecard.Rows = _ => throw new TimeoutException();
        var section = Section("quota-attainment");
        Assert.Contains("could not be read", section.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        Scorecard.Rows = _ => [Quota("Ann", 10, 9)];
        section.Find("[role=alert] button").Click();

        section.WaitForAssertion(() => Assert.Contains("1 of 1 person is below target", section.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Stands_on_the_pages_of_quotas_alone()
    {
        Scorecard.Rows = _ => [];

        Assert.NotEmpty(Page("quota-attainment").FindAll("#attainment-title"));
        Assert.Empty(Page("win-rate").FindAll("#attainment-title"));
    }

    private static object?[] Quota(string? person, decimal quota, decimal won) =>
        ["Q-1", person, new DateOnly(2017, 10, 1), new DateOnly(2017, 12, 31), quota, won, 1m, "", "", ""];

    private IRenderedComponent<AttainmentSection> Section(string kpi, string query = "?period=2017-Q4") =>
        Render<AttainmentSection>(p => p.AddCascadingValue<PageState>(State(query)).Add(s => s.Kpi, Catalogue.Get(kpi)));

    private IRenderedComponent<KpiPage> Page(string id) => Render<KpiPage>(p => p.AddCascadingValue<PageState>(State()).Add(k => k.Id, id));
}
