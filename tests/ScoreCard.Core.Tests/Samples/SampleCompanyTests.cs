using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>What makes the sample believable; the figures themselves are compared in the readings.</summary>
public class SampleCompanyTests
{
    private static readonly SampleCompany Company = new();
    private static readonly SampleDeal[] Deals = [.. Company.Deals()];

    [Fact]
    public void Nobody_owns_a_deal_before_joining_or_closes_one_after_leaving()
    {
        Assert.Contains(Company.People, person => person.Left is not null);
        Assert.All(Deals, deal => Assert.True(deal.Owner.IsThere(deal.Created, deal.Closed ?? Company.LastDay), deal.Id));
        Assert.All(Deals.Where(deal => deal.SalesEngineer is not null), deal => Assert.True(deal.SalesEngineer!.IsThere(deal.Created, deal.Closed ?? Company.LastDay), deal.Id));
    }

    [Fact]
    public void Deals_lie_in_the_three_years_and_all_but_a_few_close_after_they_were_created()
    {
        Assert.All(Deals, deal => Assert.InRange(deal.Created, new DateOnly(2023, 1, 1), Company.LastDay));
        Assert.All(Deals.Where(deal => deal.Closed is not null), deal => Assert.InRange(deal.Closed!.Value, new DateOnly(2023, 10, 1), Company.LastDay));
        Assert.InRange(Deals.Count(deal => deal.Closed < deal.Created), 1, 10);
    }

    [Fact]
    public void Every_quarter_of_three_years_has_wins_losses_and_open_deals()
    {
        var quarters = Deals.Where(deal => deal.Closed is not null).GroupBy(deal => (deal.Closed!.Value.Year, (deal.Closed.Value.Month - 1) / 3)).ToArray();

        Assert.Equal(12, quarters.Length);
        Assert.All(quarters, quarter => Assert.InRange(quarter.Count(deal => deal.Outcome == SampleOutcome.Won), 15, 100));
        Assert.InRange(Deals.Count(deal => deal.Outcome == SampleOutcome.Open), 100, 250);
        Assert.InRange(Deals.Count(deal => deal.Outcome == SampleOutcome.Void), 20, 100);
    }

    [Fact]
    public void About_three_of_ten_closed_deals_are_won()
    {
        var won = Deals.Count(deal => deal.Outcome == SampleOutcome.Won);
        var lost = Deals.Count(deal => deal.Outcome == SampleOutcome.Lost);

        Assert.InRange(won / (double)(won + lost), 0.25, 0.35);
    }

    [Fact]
    public void Names_and_ids_are_unique_even_when_written_carelessly()
    {
        var large = new SampleCompany(60_000);
        Assert.Equal(large.Accounts.Count, large.Accounts.Select(account => Plain(account.Name)).Distinct().Count());
        Assert.Equal(large.People.Count, large.People.Select(person => Plain(person.Name)).Distinct().Count());
        Assert.Equal(60_000, Enumerable.Range(0, 60_000).Select(i => CrmIds.Salesforce(i)).Distinct().Count());
        Assert.Equal(60_000, Enumerable.Range(0, 60_000).Select(CrmIds.Dynamics).Distinct().Count());

        static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }

    [Fact]
    public void Another_seed_is_another_company_and_the_same_seed_the_same()
    {
        Assert.Equal(Deals.Select(Print), new SampleCompany().Deals().Select(Print));
        Assert.NotEqual(Deals.Select(Print), new SampleCompany(seed: 18).Deals().Select(Print));

        static string Print(SampleDeal deal) => $"{deal.Name} {deal.Amount} {deal.Created} {deal.Closed} {deal.Owner.Name} {deal.ProductNames}";
    }
}
