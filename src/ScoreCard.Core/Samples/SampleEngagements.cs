using static ScoreCard.Core.Samples.SampleWords;

namespace ScoreCard.Core.Samples;

/// <summary>What else engineers do for deals: deliverables, demos, gaps that they meet, and who is assigned.</summary>
internal static class SampleEngagements
{
    private const int DeliverableStream = 103;
    private const int DemoStream = 104;
    private const int GapStream = 105;
    private const int AssignmentStream = 106;
    private static readonly string[] Types = ["Design", "Sizing", "RFP answer", "Security review"];
    private static readonly string[] Gaps = ["Modbus over serial", "Single sign-on", "High availability", "On-premises updates", "Role model", "Offline mode"];

    public static IEnumerable<SampleDeliverable> Deliverables(SampleCompany company) => company.Deals().SelectMany(deal => DeliverablesOf(deal, company));

    public static IEnumerable<SampleDemo> Demos(SampleCompany company)
    {
        SamplePerson[] engineers = [.. company.People.Where(person => person.Role == Engineer)];
        return company.Deals().SelectMany(deal => DemosOf(deal, engineers, company));
    }

    public static IEnumerable<SampleGap> ProductGaps(SampleCompany company) => company.Deals().SelectMany(deal => GapsOf(deal, company));

    public static IEnumerable<SampleAssignment> Assignments(SampleCompany company)
    {
        SamplePerson[] engineers = [.. company.People.Where(person => person.Role == Engineer)];
        return company.Deals().SelectMany(deal => AssignmentsOf(deal, engineers, company));
    }

    private static IEnumerable<SampleDeliverable> DeliverablesOf(SampleDeal deal, SampleCompany company)
    {
        var random = new SampleRandom(company.Seed, DeliverableStream, deal.Index);
        var days = deal.Until(company.LastDay).DayNumber - deal.Created.DayNumber;
        var odds = deal.Outcome is SampleOutcome.Won ? 0.72 : 0.45;
        if (deal.SalesEngineer is null || days < 3)
        {
            yield break;
        }

        var first = random.Next(Types.Length);
        for (var number = 0; number < 3 && random.Chance(number == 0 ? odds : 0.3); number++)
        {
            var date = deal.Created.AddDays((int)(days * (0.1 + 0.8 * random.Next())));

            // Some are handed over only after the deal was signed.
            if (random.Chance(0.06) && deal.Closed is { } closed && closed.AddDays(30) < company.LastDay && deal.SalesEngineer.IsThere(closed, closed.AddDays(30)))
            {
                date = closed.AddDays(random.Next(0, 30));
            }

            yield return new(FormattableString.Invariant($"DEL-{10_001 + deal.Index}-{number + 1}"), deal, date, Types[(first + number) % Types.Length]);
        }
    }

    private static IEnumerable<SampleDemo> DemosOf(SampleDeal deal, SamplePerson[] engineers, SampleCompany company)
    {
        var random = new SampleRandom(company.Seed, DemoStream, deal.Index);
        var id = FormattableString.Invariant($"DEMO-{10_001 + deal.Index}");
        if (random.Chance(0.04) && engineers[random.Next(engineers.Length)] is var idle && idle.IsThere(deal.Created, deal.Created))
        {
            yield return new($"{id}-0", null, idle, random.Pick(Products), deal.Created, random.Chance(0.5) ? false : null);
        }

        var days = deal.Until(company.LastDay).DayNumber - deal.Created.DayNumber;
        var years = (deal.Created.DayNumber - company.LastDay.DayNumber) / 365.0;
        if (deal.SalesEngineer is not { } engineer || days < 5 || !random.Chance(0.75))
        {
            yield break;
        }

        var count = random.Chance(0.3) ? 2 : 1;
        for (var number = 1; number <= count; number++)
        {
            var unqualified = random.Chance((deal.Outcome == SampleOutcome.Won ? 0.1 : 0.28) - 0.03 * years);
            var date = deal.Created.AddDays((int)(days * (0.05 + 0.35 * random.Next() + 0.4 * (number - 1))));
            yield return new($"{id}-{number}", deal, engineer, random.Pick(deal.Products), date, random.Chance(0.04) ? null : !unqualified);
        }
    }

    private static IEnumerable<SampleGap> GapsOf(SampleDeal deal, SampleCompany company)
    {
        var random = new SampleRandom(company.Seed, GapStream, deal.Index);
        var days = deal.Until(company.LastDay).DayNumber - deal.Created.DayNumber;
        if (days < 5 || !random.Chance(deal.LossReason == "Product gap" ? 1 : deal.Outcome == SampleOutcome.Open ? 0.15 : 0.07))
        {
            yield break;
        }

        var count = 1 + (random.Chance(0.35) ? 1 : 0) + (random.Chance(0.1) ? 1 : 0);
        var first = random.Next(Gaps.Length);
        for (var number = 0; number < count; number++)
        {
            var raised = deal.Created.AddDays((int)(days * 0.9 * random.Next()));
            DateOnly? closed = raised.AddDays(random.Next(30, 500));
            closed = random.Chance(0.45) && closed <= company.LastDay ? closed : null;
            yield return new(FormattableString.Invariant($"GAP-{10_001 + deal.Index}-{number + 1}"), deal, deal.Products[0], Gaps[(first + number) % Gaps.Length], raised, closed);
        }
    }

    private static IEnumerable<SampleAssignment> AssignmentsOf(SampleDeal deal, SamplePerson[] engineers, SampleCompany company)
    {
        var random = new SampleRandom(company.Seed, AssignmentStream, deal.Index);
        var id = FormattableString.Invariant($"AS-{10_001 + deal.Index}");
        var until = deal.Until(company.LastDay);
        var days = until.DayNumber - deal.Created.DayNumber;
        var ending = deal.Closed is not null && random.Chance(0.6) ? deal.Closed : null;
        if (random.Chance(0.2) && days >= 0)
        {
            yield return new($"{id}-1", deal, deal.Owner, "AE", deal.Created, ending);
        }

        if (deal.SalesEngineer is not { } engineer || days < 5 || !random.Chance(0.85))
        {
            yield break;
        }

        // Some engineers are written down only when the deal is done.
        var isLate = random.Chance(0.03) && deal.Closed is { } closed && closed.AddDays(4) <= company.LastDay && engineer.IsThere(closed, closed.AddDays(4));
        var from = isLate ? until.AddDays(random.Next(0, 4)) : deal.Created.AddDays((int)(days * 0.35 * random.Next()));
        yield return new($"{id}-2", deal, engineer, "SE", from, isLate ? null : ending);

        var second = random.Pick(engineers);
        if (random.Chance(0.1) && !isLate && second != engineer && second.IsThere(from, until))
        {
            yield return new($"{id}-3", deal, second, "SE", from.AddDays(random.Next(0, Math.Max(0, (until.DayNumber - from.DayNumber) / 2))), ending);
        }

        // The same engineer entered twice, the second time for good.
        if (random.Chance(0.03) && !isLate && from.AddDays(4) < until)
        {
            yield return new($"{id}-4", deal, engineer, "SE", from.AddDays(2), null);
        }
    }
}
