using static ScoreCard.Core.Samples.SampleWords;

namespace ScoreCard.Core.Samples;

/// <summary>How far a deal has come, and the traces that reps leave or forget to leave on it.</summary>
internal static class SampleStages
{
    public static (string Stage, decimal? Probability) Of(SampleOutcome outcome, DateOnly created, DateOnly close, DateOnly last, SampleRandom random)
    {
        if (outcome != SampleOutcome.Open)
        {
            return outcome switch
            {
                SampleOutcome.Won => ("Closed Won", 1m),
                SampleOutcome.Void => (random.Chance(0.6) ? "Duplicate" : "Disqualified", 0m),
                _ => ("Closed Lost", 0m),
            };
        }

        var way = (last.DayNumber - created.DayNumber + 1.0) / Math.Max(1, close.DayNumber - created.DayNumber);
        var step = (int)(OpenStages.Length * Math.Pow(Math.Min(way, 1), 0.8) + 0.9 * random.Normal());
        var (stage, probability) = OpenStages[Math.Clamp(step, 0, OpenStages.Length - 1)];
        return (stage, random.Chance(0.03) ? null : probability);
    }

    /// <summary>Most open deals are due at the end of a month; some were due before today, which nobody has corrected.</summary>
    public static DateOnly Expected(bool isOpen, DateOnly created, DateOnly close, DateOnly last, SampleRandom random)
    {
        if (!isOpen)
        {
            return random.Chance(0.35) ? close : Later(close.AddDays((int)(18 * random.Normal())), created);
        }

        if (close <= last || random.Chance(0.07))
        {
            return Later(last.AddDays(-random.Next(1, 75)), created);
        }

        return random.Chance(0.6) ? new DateOnly(close.Year, close.Month, 1).AddMonths(1).AddDays(-1) : close;
    }

    public static DateOnly? LastActivity(bool isOpen, DateOnly created, DateOnly close, DateOnly last, SampleRandom random)
    {
        if (random.Chance(0.03))
        {
            return null;
        }

        var seen = isOpen
            ? last.AddDays(-(random.Chance(0.2) ? random.Next(31, 130) : Math.Min(30, (int)random.Exponential(9))))
            : close.AddDays(random.Chance(0.2) ? random.Next(1, 40) : 0);
        return Later(seen < last ? seen : last, created);
    }

    public static string? LossReason(SampleOutcome outcome, bool hasCompetitor, SampleRandom random) => outcome switch
    {
        SampleOutcome.Lost when random.Chance(0.24) => "No decision",
        SampleOutcome.Lost when hasCompetitor && random.Chance(0.4) => "Competitor",
        SampleOutcome.Lost => random.Pick(LossReasons),
        _ => null,
    };

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
