using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>The parts of the sample's deals agree with the deals.</summary>
public class SampleDetailTests
{
    private static readonly SampleCompany Company = new();
    private static readonly SampleDeal[] Deals = [.. Company.Deals()];
    private static readonly ILookup<int, SampleStageChange> Changes = SampleHistory.StageChanges(Company).ToLookup(change => change.Deal.Index);

    [Fact]
    public void Lines_add_up_to_the_amount_of_their_deal_and_name_its_products()
    {
        var lines = SampleDetails.Lines(Company).ToLookup(line => line.Deal.Index);

        Assert.All(Deals, deal => Assert.Equal(deal.Amount ?? 0, lines[deal.Index].Sum(line => line.Amount ?? 0)));
        Assert.All(Deals, deal => Assert.Equal(deal.Products.ToHashSet(), lines[deal.Index].Select(line => line.Product).ToHashSet()));
        Assert.All(lines.SelectMany(of => of), line => Assert.True(line.Amount is null or > 0 && line.Quantity > 0, line.Id));
        Assert.InRange(lines.Average(of => of.Count()), 2.3, 2.6);
    }

    [Fact]
    public void A_deal_s_history_leads_day_by_day_from_its_creation_to_its_stage()
    {
        foreach (var deal in Deals)
        {
            var changes = Changes[deal.Index].ToArray();

            Assert.Equal((null, deal.Created), (changes[0].From, changes[0].Changed));
            Assert.Equal(deal.Stage, changes[^1].To);
            Assert.All(changes.Zip(changes.Skip(1)), pair => Assert.True(pair.First.To == pair.Second.From && pair.First.To != pair.Second.To && pair.First.Changed < pair.Second.Changed, pair.Second.Id));
            if (deal.Closed is { } closed)
            {
                Assert.Equal(closed > deal.Created ? closed : deal.Created, changes[^1].Changed);
            }
            else
            {
                Assert.True(changes[^1].Changed <= Company.LastDay, deal.Id);
            }
        }
    }

    [Fact]
    public void Some_deals_go_back_a_stage()
    {
        var order = SampleWords.OpenStages.Select(stage => stage.Stage).ToArray();
        var back = Changes.Count(changes => changes.Any(change => Array.IndexOf(order, change.To) is >= 0 and var to && to < Array.IndexOf(order, change.From)));

        Assert.InRange(back, Deals.Length / 20, Deals.Length / 3);
        Assert.InRange(Changes.Average(changes => changes.Count()), 4, 5.1);
    }

    [Fact]
    public void Every_month_has_a_rate_for_each_currency()
    {
        var rates = SampleDetails.Rates(Company).ToLookup(rate => rate.Currency);

        Assert.Superset(new HashSet<string> { "EUR", "GBP", "CHF" }, rates.Select(of => of.Key).ToHashSet());
        Assert.All(rates, of => Assert.Equal(Enumerable.Range(0, 36).Select(month => new DateOnly(2023, 10, 1).AddMonths(month)), of.Select(rate => rate.From)));
        Assert.All(rates.SelectMany(of => of.Zip(of.Skip(1))), pair => Assert.InRange(pair.Second.Rate / pair.First.Rate, 0.9m, 1.1m));
    }

    [Fact]
    public void Old_incidents_are_all_resolved()
    {
        var incidents = SampleIncidents.Incidents(Company).ToArray();
        var open = incidents.Where(incident => incident.Resolved is null).ToArray();

        Assert.NotEmpty(open);
        Assert.All(open, incident => Assert.True(incident.Opened >= Company.LastDay.AddDays(-45).ToDateTime(default), incident.Id));
    }
}
