namespace ScoreCard.Core.Kpis;

/// <summary>The settings behind the definitions, section "Scorecard" of the configuration.</summary>
public sealed class ScorecardOptions
{
    public const string Section = "Scorecard";

    /// <summary>1 to 12.</summary>
    public int FiscalYearStartMonth { get; set; } = 1;

    /// <summary>Three letters, of a store that has none yet; where it is empty, the first import that names a currency decides.</summary>
    public string? Currency { get; set; }

    /// <summary>A ratio over fewer rows than this shows as "too few".</summary>
    public int MinimumPopulation { get; set; } = 5;

    /// <summary>The cohort win rate counts wins within so many days of creation.</summary>
    public int CohortDays { get; set; } = 180;

    /// <summary>An open deal without activity for longer is a defect of pipeline hygiene.</summary>
    public int UntouchedDays { get; set; } = 30;

    /// <summary>A technical win that is still open after so many days has not turned into business.</summary>
    public int UnconvertedDays { get; set; } = 90;

    /// <summary>Which KPIs lead a panel of the summary instead of the usual ones, by id.</summary>
    public IDictionary<string, string[]> Lead { get; } = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);

    // Apart, because what configuration says of a list comes behind what the list holds.
    private static readonly Dictionary<Perspective, string[]> UsualLead = new()
    {
        [Perspective.Financial] = ["revenue", "profit-margin", "losses", "deal-size"],
        [Perspective.Internal] = ["win-rate", "poc-conversion", "pipeline", "technical-win-rate"],
        [Perspective.Customer] = ["csat", "implementation-rate", "commitments-kept", "repeat-revenue-share"],
        [Perspective.LearningAndGrowth] = ["product-certification", "training-hours", "one-to-one-coverage", "ideas-shipped-rate"],
    };

    public string[] LeadOf(Perspective perspective) => Lead.TryGetValue(perspective.ToString(), out var ids) ? ids : UsualLead[perspective];
}
