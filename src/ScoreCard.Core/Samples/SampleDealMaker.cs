using static ScoreCard.Core.Samples.SampleWords;

namespace ScoreCard.Core.Samples;

/// <summary>
/// Makes one deal after another. A deal knows only the wins that its account had before it was created, which is all that
/// has to be remembered.
/// </summary>
internal sealed class SampleDealMaker(int seed, int rows, SampleAccounts accounts, SampleStaff staff, SampleCalendar calendar)
{
    private const int Stream = 3;
    private readonly DateOnly[] _firstWin = Enumerable.Repeat(DateOnly.MaxValue, accounts.All.Count).ToArray();

    public SampleDeal Make(int index)
    {
        var random = new SampleRandom(seed, Stream, index);
        var created = calendar.CreatedAt((index + random.Next()) / rows);
        var accountIndex = accounts.Pick(random);
        var account = accounts.All[accountIndex];
        var segment = Array.IndexOf(Segments, account.Segment);
        var established = _firstWin[accountIndex] < created;
        var products = PickProducts(segment, random);
        var size = Size(segment, products.Count, created, random);
        var close = Close(created, segment, size, random);
        var isOpen = close > calendar.Last || (random.Chance(0.015) && created > calendar.Last.AddDays(-500));
        var end = isOpen ? calendar.Last : close;

        // A few global deals are sold from another region.
        var isForeign = random.Chance(0.03);
        var team = isForeign ? random.Pick(staff.Teams) : account.Team;
        var owner = staff.RepOf(team, created, end, random);
        var engineer = random.Chance(size > 25_000 ? 0.92 : 0.4) ? staff.EngineerOf(team.Region, created, end, random) : null;
        var partner = random.Chance(account.Segment == "Enterprise" ? 0.26 : 0.34) ? random.Pick(Partners) : null;
        var partnerLed = partner is not null && random.Chance(0.66);
        var competitor = random.Chance(0.5) ? random.Next(Competitors.Length) : -1;
        var incumbent = competitor >= 0 && random.Chance(0.42) ? Competitors[competitor] : null;
        var source = partnerLed && random.Chance(0.6) ? "Partner" : LeadSources[random.Weighted(LeadSourceWeights)];

        var odds = -1.16 + owner.Skill + SampleOdds.Of(account, segment, size, created, close, calendar.First)
            + (established ? 0.4 : 0) + (engineer is null ? -0.25 : 0.12) + (partnerLed ? 0.42 : 0) + (source == "Referral" ? 0.7 : 0)
            - (competitor < 0 ? 0 : CompetitorStrength[competitor]);
        var outcome = isOpen ? SampleOutcome.Open
            : random.Chance(0.035) ? SampleOutcome.Void
            : random.Chance(1 / (1 + Math.Exp(-odds))) ? SampleOutcome.Won : SampleOutcome.Lost;
        if (outcome == SampleOutcome.Won && close < _firstWin[accountIndex])
        {
            _firstWin[accountIndex] = close;
        }

        // Someone entered the deal only when it was won.
        var entered = outcome == SampleOutcome.Won && close < calendar.Last.AddDays(-6) && random.Chance(0.008) ? close.AddDays(random.Next(1, 6)) : created;

        var amount = Amount(outcome, size, random);
        var margin = Math.Round((decimal)Math.Clamp(0.36 + 0.07 * random.Normal() - (size > 90_000 ? 0.05 : 0) - (partnerLed ? 0.04 : 0), 0.05, 0.65), 2);
        var marginKnown = random.Chance(outcome == SampleOutcome.Won ? 0.9 : 0.35);
        var booked = outcome == SampleOutcome.Won && marginKnown && random.Chance(0.3);
        var (stage, probability) = SampleStages.Of(outcome, created, close, calendar.Last, random);
        var noAccount = outcome == SampleOutcome.Open && random.Chance(0.05);
        return new()
        {
            Index = index,
            Name = $"{account.Name.Split(' ')[0]} {products[0].Name} {random.Pick(Purposes)}",
            Account = noAccount ? null : account,
            Owner = owner,
            SalesEngineer = engineer,
            Outcome = outcome,
            Stage = stage,
            Amount = amount,
            Margin = marginKnown && !(booked && random.Chance(0.5)) ? margin : null,
            Profit = booked && amount is { } known ? Math.Round(known * margin * (decimal)(0.95 + 0.1 * random.Next()), 2) : null,
            Probability = probability,
            Created = entered,
            ExpectedClose = SampleStages.Expected(isOpen, created, close, calendar.Last, random),
            Closed = isOpen ? null : close,
            Type = established ? "Existing Business" : "New Business",
            LeadSource = source,
            Region = isForeign ? account.Team.Region : random.Chance(0.7) ? team.Region : null,
            Products = products,
            Partner = partner,
            LedBy = random.Chance(0.2) && partnerLed == (partner is not null) ? null : partnerLed ? "Partner" : "Own",
            Competitor = competitor < 0 ? null : Competitors[competitor],
            Incumbent = incumbent,
            LossReason = SampleStages.LossReason(outcome, competitor >= 0, random),
            LastActivity = SampleStages.LastActivity(isOpen, created, close, calendar.Last, random),
        };
    }

    private static List<SampleProduct> PickProducts(int segment, SampleRandom random)
    {
        var products = new List<SampleProduct> { Products[random.Weighted(ProductWeights[segment])] };
        var more = random.Chance(0.3) ? random.Chance(0.25) ? 2 : 1 : 0;
        while (more > 0)
        {
            var another = random.Pick(Products);
            if (!products.Contains(another))
            {
                products.Add(another);
                more--;
            }
        }

        return products;
    }

    private double Size(int segment, int products, DateOnly created, SampleRandom random)
    {
        var prices = Math.Pow(1.05, (created.DayNumber - calendar.First.DayNumber) / 365.0);
        return random.LogNormal(MedianSize[segment], 0.72) * prices * (1 + 0.35 * (products - 1));
    }

    private DateOnly Close(DateOnly created, int segment, double size, SampleRandom random)
    {
        var quicker = Math.Exp(-0.05 * (created.DayNumber - calendar.First.DayNumber) / 365.0);
        var median = MedianCycle[segment] * Math.Pow(size / MedianSize[segment], 0.18) * quicker;
        var close = created;
        for (var attempt = 0; attempt < 12; attempt++)
        {
            var days = Math.Clamp((int)random.LogNormal(median, 0.5), 3, 420);
            close = created.AddDays(days);
            close = random.Chance(0.42) ? SampleCalendar.Rush(close, created, random) : close;
            close = SampleCalendar.WorkingDay(close, created);
            if (close >= calendar.First)
            {
                return close;
            }
        }

        return SampleCalendar.WorkingDay(calendar.First.AddDays(random.Next(3, 60)), created);
    }

    /// <summary>Lost and open deals often have none; there the list prices of the products stand in.</summary>
    private static decimal? Amount(SampleOutcome outcome, double size, SampleRandom random) =>
        outcome is SampleOutcome.Lost or SampleOutcome.Open && random.Chance(0.06)
            ? random.Chance(0.5) ? 0m : null
            : Math.Round((decimal)size, 2);

    private static readonly double[] MedianSize = [92_000, 33_000, 9_400];
    private static readonly double[] MedianCycle = [112, 71, 38];
}
