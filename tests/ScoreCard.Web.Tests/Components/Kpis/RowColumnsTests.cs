using System.Globalization;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Kpis;

namespace ScoreCard.Web.Tests.Components.Kpis;

public sealed class RowColumnsTests
{
    private static readonly KpiCatalogue Catalogue = new();
    private static readonly Period Period = new FiscalCalendar().Parse("2026-Q3");

    public RowColumnsTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData("2.5", "2.5")]
    [InlineData("2.0", "2")]
    [InlineData("0.25", "0.25")]
    [InlineData("1234", "1,234")]
    public void Numbers_keep_the_decimals_that_they_have(string value, string expected)
        => Assert.Equal(expected, Text("hiring-score", "Score", decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("certificates-expiring", "Certificate")]
    [InlineData("training-hours", "Course")]
    [InlineData("hiring-score", "Candidate")]
    [InlineData("losses", "LossReason")]
    [InlineData("losses", "Competitor")]
    public void Rows_show_what_names_them(string kpi, string column)
        => Assert.Contains(column, RowColumns.Shown(new() { Kpi = Catalogue.Get(kpi), Period = Period }).Select(shown => shown.Name));

    [Fact]
    public void The_deals_of_a_step_show_what_they_were_worth_before_and_after()
    {
        var shown = RowColumns.Shown(new() { Kpi = Catalogue.Get("pipeline-change"), Period = Period, Step = WaterfallStep.Increased }).Select(column => column.Header);

        Assert.Equal(["Amount at start", "Amount at end", "Change"], shown.SkipWhile(header => header != "Amount at start").Take(3));
    }

    [Fact]
    public void A_key_that_repeats_what_stands_beside_it_is_left_out()
    {
        var kpi = Catalogue.Get("training-hours");

        Assert.Contains("TrainingId", RowColumns.SayNothing(Page(kpi, "TrainingId", "Ann | Discovery | 2026-01-02", "Bob | Discovery | 2026-01-03")));
        Assert.DoesNotContain("TrainingId", RowColumns.SayNothing(Page(kpi, "TrainingId", "T-1", "T-2")));
    }

    [Fact]
    public void An_open_incident_has_the_age_that_its_KPI_is_the_median_of()
    {
        var kpi = Catalogue.Get("open-incident-age");

        var since = RowColumns.Age(kpi)!;

        // From 28 September to 5 October: two days of September, and five.
        Assert.Equal("7", RowColumns.Days(Row(kpi, since, new DateOnly(2026, 9, 28)), kpi.Source.Columns, since, new(2026, 10, 5)));
        Assert.Null(RowColumns.Age(Catalogue.Get("win-rate")));
    }

    private static string Text(string id, string column, object value)
    {
        var kpi = Catalogue.Get(id);
        return RowColumns.Text(Row(kpi, column, value), kpi.Source.Columns, kpi.Source.Column(column));
    }

    private static RowPage Page(Kpi kpi, string column, params object[] values) => new(kpi.Source.Columns, [.. values.Select(value => Row(kpi, column, value))], values.Length, null);

    private static object?[] Row(Kpi kpi, string column, object value) => [.. kpi.Source.Columns.Select(each => each.Name == column ? value : null)];
}
