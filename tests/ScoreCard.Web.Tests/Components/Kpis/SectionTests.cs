using ScoreCard.Web.Components.Kpis;

namespace ScoreCard.Web.Tests.Components.Kpis;

public sealed class SectionTests : ComponentTest
{
    [Fact]
    public void The_ledger_says_how_many_technical_wins_did_not_become_business_and_why()
    {
        var section = Ledger();

        Assert.Contains("12 deals were won technically", section.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Contains($"4 of them, {Format.Money(400, "EUR")}, did not become business", section.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Won", "Open, pending", "Lost", "Open for too long"], section.FindAll(".flow tbody th").Select(th => th.TextContent.Trim()));
        Assert.Equal("6 of 12", section.Find(".flow tbody td").TextContent);
        Assert.Equal(4, section.FindAll(".flow path").Count);
        Assert.Equal(["Price", "Still open", "No reason given", "Sensor network"], section.FindAll(".scroll tbody th").Select(th => th.TextContent));
    }

    [Theory]
    [InlineData("unconverted-value", "", "Show all 4")]
    [InlineData("poc-conversion", "&rows=population", "Show all deals that closed after a successful proof of concept")]
    public void The_ledger_leads_to_the_rows_of_each_deal_and_of_all(string kpi, string rows, string all)
    {
        var section = Render<TechnicalWinSection>(p => p.Add(s => s.Kpi, Catalogue.Get(kpi)).AddCascadingValue(State()));

        var links = section.FindAll("a");
        Assert.Equal([("Sensor network", $"kpi/{kpi}?period=2017-Q4{rows}&find=D-1#rows-title"), (all, $"kpi/{kpi}?period=2017-Q4{rows}#rows-title")], links.Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public void A_ledger_that_cannot_be_read_says_so_and_can_be_read_again()
    {
        Scorecard.Lost = new("The store cannot be reached.");
        var section = Ledger();
        Assert.Contains("The store cannot be reached.", section.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        Scorecard.Lost = null;
        section.Find("button").Click();

        Assert.NotEmpty(section.FindAll(".flow path"));
    }

    [Fact]
    public void A_table_of_two_dimensions_has_a_row_and_a_column_for_each_value()
    {
        var kpi = Catalogue.Get("incidents-per-100");
        var section = Render<CrossSection>(p => p.Add(s => s.Kpi, kpi).AddCascadingValue(State()));

        Assert.Equal("Product by nature", section.Find("h2").TextContent);
        Assert.Equal(["Product", "One", "Three", "Two"], section.FindAll("thead th").Select(th => th.TextContent));
        Assert.Equal(3, section.FindAll("tbody tr").Count);
        Assert.Equal(9, section.FindAll("tbody td").Count);
        Assert.Contains("product=", section.Find("tbody a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_too_few_says_so_with_a_shape_and_in_words()
    {
        var section = Render<CrossSection>(p => p.Add(s => s.Kpi, Catalogue.Get("open-incident-age")).AddCascadingValue(State("?period=2017-W39&region=West&product=Atlas&nature=Defect")));

        Assert.NotEmpty(section.FindAll("td.muted"));
        Assert.Equal(section.FindAll("td.muted").Count, section.FindAll("td.muted .few[title='too few to judge']").Count);
    }

    [Fact]
    public void Plays_say_for_each_stage_how_many_deals_went_on_and_how_long_they_stayed()
    {
        var section = Render<PlaySection>(p => p.Add(s => s.Kpi, Catalogue.Get("play-identified")).AddCascadingValue(State()));

        Assert.Equal(["Edge", "Insight"], section.FindAll("th[scope=rowgroup]").Select(th => th.TextContent));
        Assert.Equal(["Discovery", "8", "6", "1", "1", "75.0", "12"], section.FindAll("tbody tr")[0].QuerySelectorAll("th[scope=row], td").Select(cell => cell.TextContent));
        Assert.Equal(["Proposal", "4", "1", "0", "3", "25.0", "20.5"], section.FindAll("tbody tr")[1].QuerySelectorAll("th[scope=row], td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Deliverables_say_for_each_type_how_much_more_often_won_deals_had_it()
    {
        var section = Render<DeliverableSection>(p => p.Add(s => s.Kpi, Catalogue.Get("deliverable-lift")).AddCascadingValue(State()));

        var first = section.FindAll("tbody tr")[0].QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()).ToArray();
        Assert.Equal(["Value assessment", "60.0", "6 of 10", "25.0", "2 of 8"], first[..5]);
        Assert.StartsWith("+35.0", first[5], StringComparison.Ordinal);
        Assert.Equal("kpi/deliverable-lift?period=2017-Q4&find=Value%20assessment#rows-title", section.Find("tbody a").GetAttribute("href"));
        Assert.Equal("not known", section.FindAll("tbody th")[1].TextContent.Trim());
    }

    private IRenderedComponent<TechnicalWinSection> Ledger() =>
        Render<TechnicalWinSection>(p => p.Add(s => s.Kpi, Catalogue.Get("unconverted-value")).AddCascadingValue(State()));
}
