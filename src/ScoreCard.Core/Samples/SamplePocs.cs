namespace ScoreCard.Core.Samples;

/// <summary>Proofs of concept and technical decisions: engineers succeed more often year by year, and not every success becomes a win.</summary>
internal static class SamplePocs
{
    private const int PocStream = 101;
    private const int DecisionStream = 102;

    public static IEnumerable<SamplePoc> Pocs(SampleCompany company) => company.Deals().SelectMany(deal => PocsOf(deal, company));

    public static IEnumerable<SampleDecision> Decisions(SampleCompany company) => company.Deals().SelectMany(deal => DecisionsOf(deal, company));

    private static IEnumerable<SamplePoc> PocsOf(SampleDeal deal, SampleCompany company)
    {
        var random = new SampleRandom(company.Seed, PocStream, deal.Index);
        var days = deal.Until(company.LastDay).DayNumber - deal.Created.DayNumber;
        if (deal.SalesEngineer is null || days < 20 || !random.Chance(deal.Amount > 25_000 ? 0.5 : 0.25))
        {
            yield break;
        }

        var from = deal.Created.AddDays(2 + (int)(days * (0.1 + 0.3 * random.Next())));
        for (var number = 1; number <= 2; number++)
        {
            var poc = Poc(deal, number, from, company.LastDay, random);
            yield return poc;
            var again = random.Chance(0.25);
            if (!again || poc.Result == "Success" || poc.End is not { } end || end.AddDays(12) >= deal.Until(company.LastDay))
            {
                yield break;
            }

            from = end.AddDays(3);
        }
    }

    private static SamplePoc Poc(SampleDeal deal, int number, DateOnly start, DateOnly last, SampleRandom random)
    {
        var years = (start.DayNumber - last.DayNumber) / 365.0;
        var planned = Math.Clamp((int)random.LogNormal(30, 0.35), 7, 90);
        var length = Math.Max(5, (int)(planned * (0.75 + 0.5 * random.Next() - 0.04 * years)));

        // Customers who let a trial lie: it goes on past its due date.
        length += random.Chance(0.4) ? 5 + (int)random.Exponential(30) : 0;
        DateOnly? end = start.AddDays(length);
        if (deal.Closed is { } closed)
        {
            end = end < closed ? end : closed.AddDays(-1);
        }
        else if (end > last || random.Chance(0.06))
        {
            end = null;
        }

        var odds = 0.04 * years + deal.Outcome switch
        {
            SampleOutcome.Won => 0.92,
            SampleOutcome.Lost => 0.55,
            SampleOutcome.Open => 0.75,
            _ => 0.4,
        };
        var abandoned = random.Chance(deal.Outcome == SampleOutcome.Won ? 0.02 : 0.13);
        var result = end is null ? "Open" : abandoned ? "Abandoned" : random.Chance(odds) ? "Success" : "Failure";
        bool? written = random.Chance(0.05) ? null : random.Chance(0.78 + 0.1 * years);
        return new(
            FormattableString.Invariant($"POC-{10_001 + deal.Index}-{number}"), deal, number == 1 ? "Proof of concept" : "Second proof", deal.Products[0],
            start, random.Chance(0.08) ? null : start.AddDays(planned), end, result, written);
    }

    private static IEnumerable<SampleDecision> DecisionsOf(SampleDeal deal, SampleCompany company)
    {
        var random = new SampleRandom(company.Seed, DecisionStream, deal.Index);
        var until = deal.Closed?.AddDays(-1) ?? company.LastDay;
        var days = until.DayNumber - deal.Created.DayNumber;
        if (deal.SalesEngineer is null || days < 10 || !random.Chance(0.7))
        {
            yield break;
        }

        var poc = PocsOf(deal, company).LastOrDefault(poc => poc.Result is "Success" or "Failure");
        var date = poc?.End is { } ended ? ended.AddDays(random.Next(0, 6)) : deal.Created.AddDays((int)(days * (0.45 + 0.45 * random.Next())));
        date = date < until ? date : until;
        var win = random.Chance(poc is not null ? poc.Result == "Success" ? 0.95 : 0.12 : deal.Outcome switch
        {
            SampleOutcome.Won => 0.96,
            SampleOutcome.Lost => 0.58,
            SampleOutcome.Open => 0.75,
            _ => 0.4,
        });
        var evidence = random.Chance(0.06) ? null : poc is not null ? "PoC" : random.Chance(0.55) ? "Written" : "Verbal";
        var id = FormattableString.Invariant($"TD-{10_001 + deal.Index}");
        yield return new($"{id}-1", deal, date, win, evidence);

        // A few customers change their mind.
        if (!win && date.AddDays(9) < until && random.Chance(0.3))
        {
            yield return new($"{id}-2", deal, date.AddDays(random.Next(3, 8)), random.Chance(0.7), "Verbal");
        }
    }
}
