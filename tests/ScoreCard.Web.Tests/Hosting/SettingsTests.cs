using Microsoft.Extensions.Configuration;
using ScoreCard.Core;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Hosting;
using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Tests.Hosting;

public sealed class SettingsTests
{
    private readonly ScorecardOptions _scorecard = new();
    private readonly ImportOptions _imports = new();

    private IReadOnlyList<string> Problems => [.. Settings.Problems(_scorecard, _imports)];

    [Fact]
    public void Are_right_by_default() => Assert.Empty(Problems);

    [Fact]
    public void Refuse_a_thirteenth_month()
    {
        _scorecard.FiscalYearStartMonth = 13;
        Assert.Contains("FiscalYearStartMonth is 13", Assert.Single(Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuse_a_currency_that_is_a_sign()
    {
        _scorecard.Currency = "€";
        Assert.Contains("three letters", Assert.Single(Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_the_kpis_that_lead_a_panel_instead_of_the_usual_ones()
    {
        var settings = new Dictionary<string, string?> { ["Scorecard:Lead:Internal:0"] = "pipeline-coverage" };
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection(ScorecardOptions.Section).Bind(_scorecard);

        Assert.Empty(Problems);
        Assert.Equal(["pipeline-coverage"], _scorecard.LeadOf(Perspective.Internal));
        Assert.All(Enum.GetValues<Perspective>().Where(perspective => perspective != Perspective.Internal), perspective => Assert.Equal(4, _scorecard.LeadOf(perspective).Count(id => new KpiCatalogue().Find(id) is not null)));
    }

    [Fact]
    public void Refuse_a_lead_that_is_not_a_kpi()
    {
        _scorecard.Lead["Financial"] = ["revenue", "revenu"];
        Assert.Contains("'revenu'", Assert.Single(Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_all_that_is_wrong_at_once()
    {
        _scorecard.CohortDays = 0;
        _imports.MaxFileMegabytes = 0;

        var e = Assert.Throws<SettingsException>(() => Settings.Check(_scorecard, _imports));

        Assert.Contains("CohortDays", e.Message, StringComparison.Ordinal);
        Assert.Contains("MaxFileMegabytes", e.Message, StringComparison.Ordinal);
    }
}
