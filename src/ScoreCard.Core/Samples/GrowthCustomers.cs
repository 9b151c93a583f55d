using static ScoreCard.Core.Samples.GrowthLearning;

namespace ScoreCard.Core.Samples;

/// <summary>What the people of the sample do with customers beside their deals: they meet, and have ideas.</summary>
internal static class GrowthCustomers
{
    private const int MeetingStream = 305;
    private const int IdeaStream = 306;

    /// <summary>A sheet of Excel holds no more than two meetings for each of so many deals.</summary>
    private const double MostDeals = 500_000;

    /// <summary>Up to two for a deal; some without an engineer, some about no deal, many without feedback.</summary>
    public static IEnumerable<SampleMeeting> Meetings(SampleCompany company)
    {
        foreach (var deal in company.Deals())
        {
            var random = new SampleRandom(company.Seed, MeetingStream, deal.Index);
            var days = (deal.Closed ?? company.LastDay).DayNumber - deal.Created.DayNumber;
            if (days < 12 || !random.Chance(Math.Min(0.6, MostDeals / company.Rows)))
            {
                continue;
            }

            var first = deal.Created.AddDays(random.Next(2, days / 2));
            yield return Meeting(company, deal, first, random);
            if (random.Chance(0.4))
            {
                yield return Meeting(company, deal, first.AddDays(random.Next(1, Math.Max(1, (days / 2) - 2))), random);
            }
        }
    }

    public static IEnumerable<SampleIdea> Ideas(SampleCompany company)
    {
        foreach (var (person, random) in Each(company, IdeaStream).Where(each => each.Person.Role != SampleWords.Manager))
        {
            var day = From(company, person).AddDays(random.Next(10, 200));
            while (IsHere(company, person, day))
            {
                var title = $"{random.Pick(SampleWords.Products).Name}: {random.Pick(Wishes)}";
                var account = random.Chance(0.8) ? random.Pick(company.Accounts).Name : null;
                var decided = day.AddDays(random.Next(20, 170));
                var isDecided = decided <= company.LastDay && random.Chance(0.85);
                var shipped = random.Chance(0.35 + (0.2 * Passed(company, day)));
                yield return new(title, person, account, day, isDecided ? decided : null, !isDecided ? "Raised" : shipped ? "Shipped" : "Declined");
                day = day.AddDays(15 + (int)random.Exponential(150 - (50 * Passed(company, day))));
            }
        }
    }

    private static SampleMeeting Meeting(SampleCompany company, SampleDeal deal, DateOnly day, SampleRandom random)
    {
        var isKnown = random.Chance(0.93) || deal.Account is null;
        var feedback = day.AddDays(random.Next(0, 6));
        var isGiven = random.Chance(0.45 + (0.3 * Passed(company, day))) && feedback <= company.LastDay;
        return new(isKnown ? deal : null, deal.Account?.Name, deal.SalesEngineer, day, deal.SalesEngineer is not null && isGiven ? feedback : null);
    }

    private static readonly string[] Wishes =
        ["self-test", "heat map", "offline mode", "bulk set-up", "audit trail", "energy report", "remote reset", "spare-part finder", "alarm by phone"];
}
