namespace ScoreCard.Core.Samples;

/// <summary>Who found each deal, and the strategic play that it belongs to.</summary>
internal static class SampleOrigins
{
    private const int Stream = 100;

    public static SampleDeal Complete(SampleDeal deal, int seed, DateOnly last)
    {
        var random = new SampleRandom(seed, Stream, deal.Index);
        var years = (deal.Created.DayNumber - last.DayNumber) / 365.0;
        var byEngineer = random.Chance(0.26 + 0.05 * years);
        var byOwner = random.Chance(0.7);
        var originator = byEngineer && deal.SalesEngineer is { } engineer && engineer.IsThere(deal.Created, deal.Created) ? engineer : byOwner ? deal.Owner : null;
        var play = random.Chance(0.34 + 0.06 * years) ? PlayOf(deal, years, random) : null;
        return deal with { Originator = originator, Play = play };
    }

    /// <summary>The newest play is sold in the last two years only.</summary>
    private static string? PlayOf(SampleDeal deal, double years, SampleRandom random) => deal.Products[0].Line switch
    {
        "Edge" or "Connect" => "Smart factory",
        "Insight" => years > -2 ? "Edge AI" : null,
        "Shield" => "Zero-trust access",
        _ => random.Chance(0.3) ? "Smart factory" : null,
    };
}
