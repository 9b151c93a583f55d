namespace ScoreCard.Core.Samples;

/// <summary>Incidents come at the same rate from each customer in every year, so that what rises over time is the number of customers.</summary>
internal static class SampleIncidents
{
    private const int Stream = 201;

    /// <summary>Between two incidents of a customer with as many deals as customers of the smallest samples have.</summary>
    private const double MeanDays = 180;
    private const double DealsOfSmall = 5;

    /// <summary>Until when support lets an incident lie; older ones are all resolved.</summary>
    private const int OldestOpen = 45;

    /// <summary>Questions first, outages seldom; about what the customer has bought by then.</summary>
    public static IEnumerable<SampleIncident> Incidents(SampleCompany company)
    {
        var end = company.LastDay.ToDateTime(new(18, 0));
        var mean = MeanDays * Math.Min(1, DealsOfSmall * company.Accounts.Count / company.Rows);
        var wins = SampleVoices.Won(company).ToLookup(deal => deal.Account!.Name, deal => (Closed: deal.Closed!.Value, deal.Products));
        foreach (var (index, account) in company.Accounts.Index().Where(account => wins.Contains(account.Item.Name)))
        {
            var random = new SampleRandom(company.Seed, Stream, index);
            var bought = wins[account.Name].OrderBy(win => win.Closed).ToArray();
            var own = mean * random.LogNormal(0.85, 0.5);
            var day = bought[0].Closed.AddDays(1 + (int)random.Exponential(own));
            for (var i = 1; day <= company.LastDay; i++)
            {
                var severity = random.Weighted(SeverityWeights);
                var nature = severity == 0 ? random.Chance(0.7) ? "Outage" : "Problem" : random.Chance(0.5) ? "Question" : "Problem";
                var opened = day.ToDateTime(new(random.Next(6, 17), random.Next(60)));
                var hours = random.LogNormal(ResolutionMedian[severity] * Math.Exp(-0.12 * SampleVoices.Years(company, day)), 0.8);
                var resolved = opened.AddMinutes(Math.Round(hours * 60) + 1);
                var isLeft = random.Chance(0.1) && day > company.LastDay.AddDays(-OldestOpen);
                var product = random.Pick(random.Pick(bought.TakeWhile(win => win.Closed <= day).ToArray()).Products);
                yield return new(
                    $"CS-{index + 1}-{i}", account.Name, product.Name, random.Chance(0.97) ? Severities[severity] : null,
                    random.Chance(0.95) ? nature : null, opened, resolved <= end && !isLeft ? resolved : null);
                day = day.AddDays(1 + (int)random.Exponential(own));
            }
        }
    }

    private static readonly string[] Severities = ["1 - Critical", "2 - High", "3 - Normal", "4 - Low"];
    private static readonly double[] SeverityWeights = [4, 18, 55, 23];
    private static readonly double[] ResolutionMedian = [6, 16, 40, 90];
}
