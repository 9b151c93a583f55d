namespace ScoreCard.Core.Kpis;

/// <summary>The 95 % interval of a rate after E. B. Wilson (1927): honest for few rows, and never outside 0 to 1.</summary>
public static class WilsonInterval
{
    private const double Z = 1.959963984540054;

    public static (decimal Low, decimal High)? Of(long n, long population)
    {
        if (population <= 0)
        {
            return null;
        }

        var (rate, count) = ((double)n / population, (double)population);
        var spread = 1 + Z * Z / count;
        var middle = (rate + Z * Z / (2 * count)) / spread;
        var half = Z / spread * Math.Sqrt(rate * (1 - rate) / count + Z * Z / (4 * count * count));
        return ((decimal)Math.Max(0, middle - half), (decimal)Math.Min(1, middle + half));
    }
}
