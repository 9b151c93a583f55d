using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Tiles;

namespace ScoreCard.Web.Tests.Components.Tiles;

public sealed class KpiTileTests : ComponentTest
{
    private static readonly Kpi WinRate = Catalogue.Get("win-rate");

    private static readonly Reading Reading = new()
    {
        Kpi = WinRate,
        Period = Calendar.Parse("2017-Q4"),
        State = ReadingState.Ok,
        Figure = new() { Value = 0.6025m, Sample = 1196, Population = 1985 },
        Low = 0.581m,
        High = 0.624m,
        Previous = new() { Value = 0.6141m, Sample = 1257, Population = 2047 },
        Trend = [.. Calendar.Trend(Calendar.Parse("2017-Q4"), 8).Select((period, i) => new TrendPoint(period, i < 4 ? Figure.None : new() { Value = 0.6m }))],
    };

    [Fact]
    public void Is_one_link_to_its_page()
    {
        var link = Assert.Single(Tile(Reading).FindAll("a"));

        Assert.Equal("kpi/win-rate?period=2017-Q4", link.GetAttribute("href"));
        Assert.Empty(Tile(Reading).FindAll("button, [tabindex]"));
    }

    [Fact]
    public void Says_value_sample_interval_and_changes()
    {
        var text = Text(Tile(Reading));

        Assert.Contains("60.3 %", text, StringComparison.Ordinal);
        Assert.Contains("1,196 of 1,985 closed deals (58.1–62.4 %)", text, StringComparison.Ordinal);
        Assert.Contains("▽ −1.2 pts qoq, worse", text, StringComparison.Ordinal);
        Assert.Contains("yoy no data", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Draws_eight_columns_and_marks_the_current_one()
    {
        var tile = Tile(Reading);

        Assert.Equal(8, tile.FindAll("svg rect").Count);
        Assert.Single(tile.FindAll("svg rect.now"));
        Assert.Contains("2016-Q1 no data", tile.Find("svg").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Points_where_the_value_went_and_says_whether_that_is_better()
    {
        var losses = Catalogue.Get("losses");
        var tile = Tile(Reading with { Kpi = losses, Figure = new() { Value = 90m, Sample = 9, Population = 20 }, Previous = new() { Value = 100m } });

        Assert.Contains("▼ −10.0 % qoq, better", Text(tile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 2047)]
    [InlineData(1985, 4)]
    public void Calls_a_change_of_too_few_neither_better_nor_worse(long now, long before)
    {
        var tile = Tile(Reading with { Figure = new() { Value = 1m, Sample = now, Population = now }, Previous = new() { Value = 0.5m, Sample = 2, Population = before } });

        Assert.Contains("▲ +50.0 pts qoq", Text(tile), StringComparison.Ordinal);
        Assert.DoesNotContain("better", Text(tile), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_by_what_its_value_was_divided()
    {
        var tile = Tile(Reading with { Kpi = Catalogue.Get("revenue-per-rep"), Figure = new() { Value = 120_000m, Sample = 45, Population = 80, Dividend = 1_488_000m, Divisor = 12.4m } });

        Assert.Contains("45 won deals, 12.4 rep FTE", Text(tile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pipeline-change", "1440000", "▽ −€ 2.32 M qoq, worse")]
    [InlineData("losses", "0", "▼ −€ 880 K qoq, better")]
    public void Says_the_difference_where_a_percentage_has_no_meaning(string kpi, string before, string expected)
    {
        var tile = Tile(Reading with { Kpi = Catalogue.Get(kpi), Figure = new() { Value = -880_000m, Sample = 9, Population = 20 }, Previous = new() { Value = decimal.Parse(before, System.Globalization.CultureInfo.InvariantCulture) } });

        Assert.Contains(expected, Text(tile), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_estimates()
        => Assert.Contains(
            "789 estimated by list price",
            Text(Tile(Reading with { Kpi = Catalogue.Get("losses"), Figure = new() { Value = 1m, Sample = 789, Population = 1985, Known = 789, Needed = 789, Estimated = 789 } })),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(ReadingState.NoData, "○ no data in 2017-Q4")]
    [InlineData(ReadingState.NotYet, "○ not yet: known from")]
    [InlineData(ReadingState.NotApplicable, "○ has no such filter")]
    public void Says_why_there_is_no_value(ReadingState state, string expected)
    {
        var tile = Tile(Reading with { State = state, Figure = Figure.None });

        Assert.Contains(expected, Text(tile), StringComparison.Ordinal);
        Assert.Equal("–", tile.Find(".value").TextContent.Trim());
    }

    [Fact]
    public void Says_of_what_no_file_has_brought_anything_in_place_of_nought()
    {
        var share = Catalogue.Get("partner-revenue-share");
        var tile = Tile(Reading with { Kpi = share, State = ReadingState.NoData, Missing = share.RestsOn[0], Figure = Figure.None, Previous = Figure.None });

        Assert.Equal("–", tile.Find(".value").TextContent.Trim());
        Assert.Equal("○ no data: no file has brought a partner yet", tile.Find(".sample").TextContent.Trim());
    }

    [Fact]
    public void Greys_a_value_that_rests_on_too_few()
    {
        var tile = Tile(Reading with { State = ReadingState.TooFew, Figure = new() { Value = 0.5m, Sample = 1, Population = 2 } });

        Assert.Contains("◌ too few to judge", Text(tile), StringComparison.Ordinal);
        Assert.Contains("1 of 2 closed deals", Text(tile), StringComparison.Ordinal);
        Assert.NotNull(tile.Find(".value.muted"));
    }

    [Fact]
    public void Keeps_its_parts_while_it_is_read()
    {
        var tile = Tile(null);

        Assert.Equal("true", tile.Find(".tile").GetAttribute("aria-busy"));
        Assert.Equal(5, tile.Find(".tile").Children.Length);
        Assert.Equal(5, Tile(Reading).Find(".tile").Children.Length);
    }

    [Fact]
    public void Offers_to_try_again_when_it_is_broken()
    {
        var retried = 0;
        var tile = Render<KpiTile>(p => p.Add(t => t.Kpi, WinRate).Add(t => t.View, State().View).Add(t => t.Broken, true).Add(t => t.Retry, () => retried++));

        tile.Find("button").Click();

        Assert.Equal(1, retried);
        Assert.Contains("could not be read", Text(tile), StringComparison.Ordinal);
    }

    [Fact]
    public void Compares_a_year_with_the_year_before_only_once()
        => Assert.DoesNotContain("qoq", Text(Render<KpiTile>(p => p.Add(t => t.Kpi, WinRate).Add(t => t.View, State("?period=2017").View).Add(t => t.Reading, Reading))), StringComparison.Ordinal);

    [Theory]
    [InlineData(true, "○ no data: nothing imported for it yet")]
    [InlineData(false, "○ no data in 2017-Q4")]
    public void Tells_a_period_without_data_from_data_that_never_came(bool isUnfilled, string expected)
    {
        var tile = Tile(Reading with { State = ReadingState.NoData, Figure = Figure.None, Previous = Figure.None }, isUnfilled);

        Assert.Equal(expected, tile.Find(".sample").TextContent.Trim());
    }

    private IRenderedComponent<KpiTile> Tile(Reading? reading, bool isUnfilled = false) => Render<KpiTile>(p => p
        .Add(t => t.Kpi, reading?.Kpi ?? WinRate)
        .Add(t => t.View, State().View)
        .Add(t => t.Reading, reading)
        .Add(t => t.IsUnfilled, isUnfilled)
        .Add(t => t.Currency, "EUR"));

    private static string Text(IRenderedComponent<KpiTile> tile) =>
        string.Join(' ', tile.Find(".tile").TextContent.Replace('\u00a0', ' ').Replace("\u2060", "", StringComparison.Ordinal).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
