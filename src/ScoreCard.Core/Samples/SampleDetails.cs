namespace ScoreCard.Core.Samples;

/// <param name="Amount">Blank where the deal has none.</param>
internal sealed record SampleLine(string Id, SampleDeal Deal, SampleProduct Product, int Number, int Quantity, decimal? Amount);

/// <param name="From">Null for the row of a deal's creation.</param>
/// <param name="Close">When the deal was to close, as it was thought then.</param>
internal sealed record SampleStageChange(
    string Id, SampleDeal Deal, string? From, string To, DateOnly Changed, decimal? Amount, decimal? Probability, DateOnly Close);

internal sealed record SampleRate(string Currency, DateOnly From, decimal Rate);

/// <summary>What a deal consists of, and what currencies are worth.</summary>
internal static class SampleDetails
{
    private const int LineStream = 110;
    private const int RateStream = 112;

    /// <summary>Two or three for most deals, a line or more for each of its products; their amounts add up to the deal's to the cent.</summary>
    public static IEnumerable<SampleLine> Lines(SampleCompany company) => company.Deals().SelectMany(deal => LinesOf(deal, company.Seed));

    /// <summary>One for each month and currency of the sample's countries. The deals themselves are all in the reporting currency.</summary>
    public static IEnumerable<SampleRate> Rates(SampleCompany company)
    {
        foreach (var (index, (currency, first)) in Currencies.Index())
        {
            var random = new SampleRandom(company.Seed, RateStream, index);
            var rate = first;
            for (var month = new DateOnly(company.FirstDay.Year, company.FirstDay.Month, 1); month <= company.LastDay; month = month.AddMonths(1))
            {
                yield return new(currency, month, Math.Round((decimal)rate, rate < 0.1 ? 6 : 4));
                rate *= Math.Exp(0.014 * random.Normal());
            }
        }
    }

    private static IEnumerable<SampleLine> LinesOf(SampleDeal deal, int seed)
    {
        var random = new SampleRandom(seed, LineStream, deal.Index);
        var count = Math.Max(deal.Products.Count, 1 + random.Weighted(LineWeights));
        var weights = Enumerable.Range(0, count).Select(_ => 0.2 + random.Next()).ToArray();
        var left = deal.Amount is { } amount and not 0 ? amount : (decimal?)null;
        var weight = weights.Sum();
        for (var i = 0; i < count; i++)
        {
            // The last line takes what is left, so that no cent is lost.
            var part = i == count - 1 ? left : left is { } rest ? Math.Round(rest * (decimal)(weights[i] / weight), 2) : null;
            (left, weight) = (left - part, weight - weights[i]);
            var product = deal.Products[i % deal.Products.Count];
            yield return new(
                FormattableString.Invariant($"OL-{10_001 + deal.Index}-{i + 1}"), deal, product, i + 1, Quantity(part ?? product.ListPrice, product, random), part);
        }
    }

    /// <summary>As many as the list price suggests, at some discount.</summary>
    private static int Quantity(decimal? amount, SampleProduct product, SampleRandom random) =>
        amount is { } known && product.ListPrice is { } price ? Math.Max(1, (int)Math.Round(known / price / (decimal)(0.75 + (0.25 * random.Next())))) : random.Next(1, 3);

    private static readonly double[] LineWeights = [24, 35, 26, 9, 6];

    private static readonly (string Currency, double First)[] Currencies =
        [("EUR", 1.0573), ("GBP", 1.2198), ("CHF", 1.0928), ("JPY", 0.006696), ("CAD", 0.7363), ("AUD", 0.6434)];
}
