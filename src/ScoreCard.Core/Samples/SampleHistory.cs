using static ScoreCard.Core.Samples.SampleWords;

namespace ScoreCard.Core.Samples;

/// <summary>The way of each deal from its first stage to the one that it is in: a day for each step, sometimes one back.</summary>
internal static class SampleHistory
{
    private const int Stream = 111;

    /// <summary>Where estimates end and offers begin.</summary>
    private const int OfferStep = 6;

    public static IEnumerable<SampleStageChange> StageChanges(SampleCompany company) => company.Deals().SelectMany(deal => ChangesOf(deal, company));

    private static IEnumerable<SampleStageChange> ChangesOf(SampleDeal deal, SampleCompany company)
    {
        var random = new SampleRandom(company.Seed, Stream, deal.Index);
        var days = deal.Until(company.LastDay).DayNumber - deal.Created.DayNumber;
        var steps = Steps(deal, days, random);

        // From the day after the creation to the last day, or to the day before the close; two for each step keep their order.
        var room = days - (deal.Closed is null ? 0 : 1);
        var guess = deal.Amount is { } amount and not 0 ? Math.Max(100, Math.Round(amount * (decimal)(0.8 + (0.4 * random.Next())) / 100) * 100) : (decimal?)null;
        string? from = null;
        for (var i = 0; i < steps.Count; i++)
        {
            var (stage, probability) = OpenStages[steps[i]];
            var offset = i == 0 ? 0 : 1 + (int)((i - 1 + (0.5 * random.Next())) / (steps.Count - 1) * room);
            yield return Change(i, stage, deal.Created.AddDays(offset), steps[i] < OfferStep ? guess : deal.Amount, probability, deal.ExpectedClose);
            from = stage;
        }

        if (deal.Closed is { } closed)
        {
            yield return Change(
                steps.Count, deal.Stage, closed > deal.Created ? closed : deal.Created, deal.Amount, deal.Outcome == SampleOutcome.Won ? 1 : 0, closed);
        }

        SampleStageChange Change(int place, string to, DateOnly day, decimal? worth, decimal? probability, DateOnly close) => new(
            FormattableString.Invariant($"SH-{10_001 + deal.Index}-{place + 1}"), deal, from, to, day, worth == 0 ? null : worth, probability, close);
    }

    /// <summary>The open stages that the deal was in, as places in their list.</summary>
    private static List<int> Steps(SampleDeal deal, int days, SampleRandom random)
    {
        // Entered when it was closed already.
        if (days < 1 && deal.Closed is not null)
        {
            return [];
        }

        var last = deal.Closed is null ? Array.FindIndex(OpenStages, stage => stage.Stage == deal.Stage) : LastOpen(deal.Outcome, random);
        var first = Math.Min(random.Chance(0.8) ? 0 : 1, last);
        var steps = new List<int> { first };
        var most = days / 2;
        while (steps[^1] != last && steps.Count < most)
        {
            var at = steps[^1];
            steps.Add(
                at > first && random.Chance(0.07) ? at - 1
                : random.Chance(0.65) ? Math.Min(at + random.Next(2, 3), last)
                : at + 1);
        }

        // In a hurry, or back after all the way.
        if (steps[^1] != last)
        {
            steps[^1] = last;
        }
        else if (steps.Count + 2 <= most && last > first && random.Chance(0.06))
        {
            steps.AddRange([last - 1, last]);
        }

        return [.. steps.Where((step, i) => i == 0 || step != steps[i - 1])];
    }

    private static int LastOpen(SampleOutcome outcome, SampleRandom random) => outcome switch
    {
        SampleOutcome.Won => random.Chance(0.85) ? OpenStages.Length - 1 : OpenStages.Length - 2,
        SampleOutcome.Lost => Math.Clamp((int)Math.Round(4.5 + (2 * random.Normal())), 0, OpenStages.Length - 1),
        _ => random.Next(3),
    };
}
