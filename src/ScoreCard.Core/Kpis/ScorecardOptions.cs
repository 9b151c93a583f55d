namespace ScoreCard.Core.Kpis;

/// <summary>The settings behind the definitions, section "Scorecard" of the configuration.</summary>
public sealed class ScorecardOptions
{
    public const string Section = "Scorecard";

    private const int MostDays = 3_650;

    /// <summary>1 to 12.</summary>
    public int FiscalYearStartMonth { get; set; } = 1;

    /// <summary>Three letters, of a store that has none yet; where it is empty, the first import that names a currency decides.</summary>
    public string? Currency
    {
        get;
        set => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim().ToUpperInvariant();
    }

    /// <summary>A ratio over fewer rows than this shows as "too few".</summary>
    public int MinimumPopulation { get; set; } = 5;

    /// <summary>The cohort win rate counts wins within so many days of creation.</summary>
    public int CohortDays { get; set; } = 180;

    /// <summary>An open deal without activity for longer is a defect of pipeline hygiene.</summary>
    public int UntouchedDays { get; set; } = 30;

    /// <summary>A technical win that is still open after so many days has not turned into business.</summary>
    public int UnconvertedDays { get; set; } = 90;

    /// <summary>What the definitions leave to settings, by the names of the parameters that stand for them in predicates.</summary>
    public IReadOnlyDictionary<string, int> Days => new Dictionary<string, int>
    {
        [nameof(CohortDays)] = CohortDays,
        [nameof(UntouchedDays)] = UntouchedDays,
        [nameof(UnconvertedDays)] = UnconvertedDays,
    };

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

    /// <summary>What is wrong with them, a sentence each.</summary>
    public IEnumerable<string> Problems(KpiCatalogue catalogue)
    {
        if (FiscalYearStartMonth is < 1 or > 12)
        {
            yield return $"{Section}:{nameof(FiscalYearStartMonth)} is {FiscalYearStartMonth}: use a month from 1 to 12.";
        }

        if (Currency is { } currency && (currency.Length != 3 || !currency.All(char.IsAsciiLetter)))
        {
            yield return $"{Section}:{nameof(Currency)} is '{currency}': use three letters, such as EUR.";
        }

        (string Name, int Value, int Most)[] numbers =
        [
            (nameof(MinimumPopulation), MinimumPopulation, 1_000_000), (nameof(CohortDays), CohortDays, MostDays),
            (nameof(UntouchedDays), UntouchedDays, MostDays), (nameof(UnconvertedDays), UnconvertedDays, MostDays),
        ];
        foreach (var (name, value, most) in numbers.Where(number => number.Value < 1 || number.Value > number.Most))
        {
            yield return $"{Section}:{name} is {value}: use a number from 1 to {most}.";
        }

        foreach (var (panel, ids) in Lead)
        {
            if (!Enum.TryParse<Perspective>(panel, ignoreCase: true, out _))
            {
                yield return $"{Section}:{nameof(Lead)}:{panel} is not a perspective: use {string.Join(", ", Enum.GetNames<Perspective>())}.";
            }

            foreach (var id in ids.Where(id => catalogue.Find(id) is null))
            {
                yield return $"{Section}:{nameof(Lead)}:{panel} names '{id}', which is not a KPI.";
            }
        }
    }

    public string[] LeadOf(Perspective perspective) => Lead.TryGetValue(perspective.ToString(), out var ids) ? ids : UsualLead[perspective];
}
