using System.Globalization;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Web.Tests;

public sealed class WordsTests
{
    private static readonly KpiCatalogue Catalogue = new();

    public WordsTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData("won deal", "won deals")]
    [InlineData("won deal with known profit", "won deals with known profit")]
    [InlineData("deal created", "deals created")]
    [InlineData("open deal at the end", "open deals at the end")]
    [InlineData("person", "people")]
    public void Put_the_plural_on_the_word_that_is_counted(string one, string many) => Assert.Equal(many, Words.Plural(one));

    [Theory]
    [InlineData("won deal with known profit", "won deals with known profit")]
    [InlineData("deal won in time", "deals won in time")]
    [InlineData("person at an event", "people at an event")]
    [InlineData("entry of hours", "entries of hours")]
    [InlineData("role change or transfer", "role changes or transfers")]
    [InlineData("engineer or assigned open deal", "engineers or assigned open deals")]
    [InlineData("deal won technically, closed in the period or open", "deals won technically, closed in the period or open")]
    [InlineData("requirement delivered or committed", "requirements delivered or committed")]
    [InlineData("PoC started", "PoCs started")]
    [InlineData("survey", "surveys")]
    public void Make_several_of_one(string noun, string expected) => Assert.Equal(expected, Words.Plural(noun));

    [Fact]
    public void Count_every_noun_of_the_catalogue()
    {
        Assert.NotEmpty(Catalogue.All);
        foreach (var noun in Catalogue.All.SelectMany(kpi => new[] { kpi.SampleNoun, kpi.PopulationNoun }))
        {
            Assert.NotEqual(noun, Words.Plural(noun));
        }
    }

    [Theory]
    [InlineData("win-rate", 1196, 1985, "1,196 of 1,985 closed deals")]
    [InlineData("revenue", 1196, 1985, "1,196 won deals")]
    [InlineData("revenue", 1, 3, "1 won deal")]
    [InlineData("won-deals", 1196, 1985, "of 1,985 closed deals")]
    [InlineData("profit-margin", 1102, 1196, "1,102 of 1,196 won deals with known profit")]
    [InlineData("profit-margin", 1196, 1196, "1,196 won deals with known profit")]
    [InlineData("repeat-revenue-share", 38, 60, "by amount, 38 of 60 won deals")]
    [InlineData("pipeline", 1589, 1589, "1,589 open deals")]
    [InlineData("pipeline-change", 1589, 2409, "1,589 open deals at the end, 2,409 open deals at the start")]
    public void Say_n_of_N(string kpi, long sample, long population, string expected)
        => Assert.Equal(expected, Words.Sample(Catalogue.Get(kpi), new Figure { Sample = sample, Population = population }));

    [Theory]
    [InlineData("revenue-per-rep", 4512300d, 12.43, "amount € 4,512,300 / 12.4 rep FTE")]
    [InlineData("win-rate-by-value", 1200000d, 3000000d, "amount € 1,200,000 of € 3,000,000")]
    [InlineData("quota-attainment", 3100000d, 4000000d, "won € 3,100,000 / quota € 4,000,000")]
    [InlineData("revenue-per-customer", 3000000d, 27d, "amount € 3,000,000 / 27 accounts")]
    [InlineData("pipeline-coverage", 5000000d, 2000000d, "amount € 5,000,000 / quota left € 2,000,000")]
    [InlineData("volunteer-participation", 3d, 12d, "3 of 12 people")]
    [InlineData("incidents-per-100", 1d, 1234d, "1 incident / 1,234 customers")]
    [InlineData("turnover", 3d, 40.2, "3 leavers / 40.2 people, as if of a year")]
    [InlineData("win-rate", null, null, null)]
    public void Say_what_is_divided_by_what(string kpi, double? dividend, double? divisor, string? expected)
        => Assert.Equal(expected, Words.Quotient(Catalogue.Get(kpi), new Figure { Dividend = (decimal?)dividend, Divisor = (decimal?)divisor }, "EUR")?.Replace('\u00a0', ' '));

    [Theory]
    [InlineData(789, 789, 789, "789 estimated by list price")]
    [InlineData(700, 789, 0, "amount known for 700 of 789")]
    [InlineData(780, 789, 700, "700 estimated, 9 without amount")]
    [InlineData(789, 789, 0, null)]
    public void Say_what_to_know_before_trusting_a_value(long known, long needed, long estimated, string? expected)
        => Assert.Equal(expected, Words.Caveat(new Figure { Known = known, Needed = needed, Estimated = estimated }));
}
