namespace ScoreCard.Core.Kpis;

/// <summary>The four perspectives of the balanced scorecard.</summary>
public enum Perspective
{
    Financial,
    Internal,
    Customer,
    LearningAndGrowth,
}

public static class PerspectiveNames
{
    /// <summary>As people write it.</summary>
    public static string Words(this Perspective perspective) => perspective == Perspective.LearningAndGrowth ? "Learning & growth" : perspective.ToString();
}

/// <summary>What a team wants to reach, within a perspective; KPIs of one objective stand together.</summary>
public enum Objective
{
    DriveRevenue,
    EarnMargin,
    BuildPipeline,
    WinTechnically,
    WinBusiness,
    WorkWell,
    SatisfyCustomers,
    KeepCustomers,
    SupportAdoption,
    GiveBack,
    BuildSkills,
    GrowPeople,
    Innovate,
}

/// <summary>What a KPI's value is, which decides how it is printed. Percent values are fractions: 0.6171 is 61.7 %.</summary>
public enum Unit
{
    Money,
    Percent,
    Count,
    Days,
    Hours,
    Ratio,

    /// <summary>How many times over: 3.2×.</summary>
    Times,
    Score,
    Points,
}

public enum Direction
{
    HigherIsBetter,
    LowerIsBetter,
    BandIsBest,
}

/// <summary>Which date places a row in a period.</summary>
public enum TimeBasis
{
    /// <summary>Flow: the actual close date lies in the period.</summary>
    Close,

    /// <summary>Flow: the created date lies in the period.</summary>
    Created,

    /// <summary>Flow: the event's own date lies in the period.</summary>
    Event,

    /// <summary>Stock: the row counts on the period's last day; while that is still to come, or no export tells of it, on the last day of the data.</summary>
    AsOf,

    /// <summary>Average over the days of the period on which the row counts.</summary>
    Presence,

    /// <summary>Flow and stock at once: days of the row lie in the period, and the KPI says which of them count.</summary>
    Overlap,
}

/// <summary>A published yardstick, shown beside the KPI and never used as its target.</summary>
public sealed record Benchmark(string Text, string Source);
