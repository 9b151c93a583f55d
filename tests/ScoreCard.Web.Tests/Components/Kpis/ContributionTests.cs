using ScoreCard.Core.Kpis;
using ScoreCard.Web.Components.Kpis;

namespace ScoreCard.Web.Tests.Components.Kpis;

public sealed class ContributionTests
{
    private static readonly KpiCatalogue Catalogue = new();

    [Fact]
    public void Of_a_sum_is_its_part_of_the_difference()
    {
        var whole = Reading("revenue", (200, 10, 10), (100, 10, 10));

        Assert.Equal(0.8m, Contribution.Of(Reading("revenue", (150, 5, 5), (70, 5, 5)), whole));
        Assert.Equal(0.2m, Contribution.Of(Reading("revenue", (50, 5, 5), (30, 5, 5)), whole));
    }

    [Fact]
    public void Of_a_rate_adds_up_over_rates_and_weights()
    {
        // 50 of 100 before; 66 of 110 now.
        var whole = Reading("win-rate", (0.6m, 66, 110), (0.5m, 50, 100));
        var west = Reading("win-rate", (0.7m, 49, 70), (0.5m, 25, 50));
        var east = Reading("win-rate", (0.425m, 17, 40), (0.5m, 25, 50));

        Assert.Equal(1m, Math.Round(Contribution.Of(west, whole)!.Value + Contribution.Of(east, whole)!.Value, 10));
        Assert.True(Contribution.Of(west, whole) > 1);
    }

    [Theory]
    [InlineData("sales-cycle")]
    [InlineData("deal-size")]
    public void Is_not_given_where_slices_do_not_add_up(string kpi)
        => Assert.Null(Contribution.Of(Reading(kpi, (5, 5, 5), (4, 5, 5)), Reading(kpi, (50, 5, 5), (40, 5, 5))));

    [Fact]
    public void Is_not_given_where_nothing_changed()
        => Assert.Null(Contribution.Of(Reading("revenue", (60, 5, 5), (50, 5, 5)), Reading("revenue", (100, 5, 5), (100, 5, 5))));

    private static Reading Reading(string kpi, (decimal Value, long Sample, long Population) now, (decimal Value, long Sample, long Population) before) => new()
    {
        Kpi = Catalogue.Get(kpi),
        Period = new Core.Calendar.FiscalCalendar().Quarter(2017, 4),
        Figure = new() { Value = now.Value, Sample = now.Sample, Population = now.Population },
        Previous = new() { Value = before.Value, Sample = before.Sample, Population = before.Population },
    };
}
