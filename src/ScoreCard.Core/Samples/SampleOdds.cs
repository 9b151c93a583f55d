namespace ScoreCard.Core.Samples;

/// <summary>What makes a win more or less likely, as log-odds.</summary>
internal static class SampleOdds
{
    public static double Of(SampleAccount account, int segment, double size, DateOnly created, DateOnly close, DateOnly first)
    {
        var years = (created.DayNumber - first.DayNumber) / 365.0;
        var region = account.Team.Region switch { "Americas" => 0.24, "APAC" => -0.3, _ => 0.02 };
        var quarter = ((close.Month - 1) / 3) switch { 0 => -0.12, 3 => 0.16, 2 => -0.04, _ => 0.0 };
        var large = -0.12 * Math.Log(Math.Max(size, 1000) / 30_000);
        return Segment[segment] + region + quarter + large + 0.08 * years + Industry(account.Industry);
    }

    private static double Industry(string industry) => industry switch
    {
        "Manufacturing" => 0.22,
        "Energy & Utilities" => 0.12,
        "Public Sector" => -0.28,
        "Financial Services" => -0.14,
        _ => 0,
    };

    private static readonly double[] Segment = [-0.16, 0.06, 0.2];
}
