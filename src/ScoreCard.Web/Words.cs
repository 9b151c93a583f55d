using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Web;

/// <summary>Figures in the words of the trade: 12 of 31 closed deals.</summary>
public static class Words
{
    // What comes after the word that a noun is about: "won deal with known profit", "quota reached".
    private static readonly HashSet<string> Qualifiers = new(StringComparer.Ordinal)
    {
        "with", "without", "of", "that", "by", "in", "on", "at", "after", "due", "met", "asked", "answered", "created", "delivered", "done", "found", "hired",
        "implemented", "led", "qualified", "reached", "started", "won",
    };

    /// <summary>The noun after a number: 1 won deal, 2 won deals.</summary>
    public static string Counted(long count, string noun) => $"{Format.Count(count)} {(count == 1 ? noun : Plural(noun))}";

    /// <summary>Why something is not shown, and what to do.</summary>
    /// <param name="what">With its article: "The rows".</param>
    public static string NotRead(string what, Exception e) => e is StoreException ? e.Message : $"{what} could not be read; the log of the app says why.";

    public static string Plural(string noun)
    {
        var words = noun.Split(' ');
        var either = Array.IndexOf(words, "or");
        var head = Array.FindIndex(words, 1, word => Qualifiers.Contains(word)) is >= 1 and var qualifier ? qualifier - 1 : words.Length - 1;
        if (Array.FindIndex(words, word => word.EndsWith(',')) is >= 0 and var comma && comma < head)
        {
            head = comma;
        }

        if (either > 0 && either < head)
        {
            return $"{Plural(string.Join(' ', words[..either]))} or {Plural(string.Join(' ', words[(either + 1)..]))}";
        }

        words[head] = PluralOf(words[head].TrimEnd(',')) + (words[head].EndsWith(',') ? "," : "");
        return string.Join(' ', words);
    }

    private static string PluralOf(string word) => word switch
    {
        "person" => "people",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
        _ => word + "s",
    };

    /// <summary>The rows behind a figure: n of N in words.</summary>
    public static string Sample(Kpi kpi, Figure figure)
    {
        if (kpi.Measure is CountMeasure)
        {
            return kpi.PopulationNoun == kpi.SampleNoun ? Counted(figure.Sample, kpi.SampleNoun) : $"of {Counted(figure.Population, kpi.PopulationNoun)}";
        }

        if (kpi.Measure is ChangeMeasure)
        {
            return $"{Counted(figure.Sample, kpi.SampleNoun)}, {Counted(figure.Population, kpi.PopulationNoun)}";
        }

        if (kpi.Measure is SumShareMeasure { Of: var amount })
        {
            // Two thirds of the money need not be two thirds of the deals.
            return $"by {kpi.Source.Column(amount).Header.ToLowerInvariant()}, {Format.Count(figure.Sample)} of {Counted(figure.Population, kpi.PopulationNoun)}";
        }

        if (kpi.Measure is ShareMeasure)
        {
            return $"{Format.Count(figure.Sample)} of {Counted(figure.Population, kpi.PopulationNoun)}";
        }

        // "won deal with known profit" of "won deal": 1,102 of 1,196 won deals with known profit.
        var partOf = kpi.SampleNoun.Length > kpi.PopulationNoun.Length && kpi.SampleNoun.StartsWith(kpi.PopulationNoun, StringComparison.Ordinal);
        return partOf && figure.Sample != figure.Population
            ? $"{Format.Count(figure.Sample)} of {Counted(figure.Population, kpi.PopulationNoun)}{kpi.SampleNoun[kpi.PopulationNoun.Length..]}"
            : Counted(figure.Sample, kpi.SampleNoun);
    }

    /// <summary>What a value divides by what, beyond n and N: revenue € 4,512,300 / 12.4 rep FTE. Null where those say all.</summary>
    public static string? Quotient(Kpi kpi, Figure figure, string? currency)
    {
        if (kpi.Quotient is not { } quotient || figure is not { Dividend: { } dividend, Divisor: { } divisor })
        {
            return null;
        }

        if (quotient.IsShare)
        {
            return $"{Quantity(quotient.Divisor, dividend, currency)} of {Format.Money(divisor, currency)}";
        }

        if (kpi.Measure is PerHeadMeasure { Of: DistinctMeasure })
        {
            return $"{Format.Count((long)dividend)} of {Quantity(quotient.Divisor, divisor, currency)}";
        }

        var of = quotient.Dividend is { } column ? Quantity(column, dividend, currency) : Counted((long)dividend, kpi.SampleNoun);
        var isAnnual = kpi.Measure is PerHeadMeasure { IsAnnual: true };
        return $"{of} / {Quantity(quotient.Divisor, divisor, currency)}{(isAnnual ? ", as if of a year" : "")}";
    }

    /// <summary>The rows behind a figure, and what they are divided by: 45 won deals, 12.4 rep FTE; 8 of 9 sales engineers.</summary>
    public static string Basis(Kpi kpi, Figure figure, string? currency) => (kpi.Measure, kpi.Quotient, figure.Divisor) switch
    {
        (PerHeadMeasure { Of: DistinctMeasure }, _, not null) => Quotient(kpi, figure, currency)!,
        (not SumShareMeasure, { } quotient, { } divisor) => $"{Sample(kpi, figure)}, {Quantity(quotient.Divisor, divisor, currency, isBrief: true)}",
        _ => Sample(kpi, figure),
    };

    private static string Quantity(RowColumn column, decimal value, string? currency, bool isBrief = false)
    {
        var name = column.Header is [_, >= 'A' and <= 'Z', ..] ? column.Header : char.ToLowerInvariant(column.Header[0]) + column.Header[1..];
        return column.Kind switch
        {
            RowColumnKind.Money => $"{name} {(isBrief ? Format.MoneyShort(value, currency) : Format.Money(value, currency))}",
            RowColumnKind.Count => Counted((long)value, name),
            _ => $"{Format.Number(value, "#,0.#")} {name}",
        };
    }

    /// <summary>What a reader has to know before trusting a value; null where there is nothing.</summary>
    public static string? Caveat(Figure figure) => figure switch
    {
        { Estimated: > 0, Known: var known, Needed: var needed } when known < needed =>
            $"{Format.Count(figure.Estimated)} estimated, {Format.Count(needed - known)} without amount",
        { Estimated: > 0 } => $"{Format.Count(figure.Estimated)} estimated by list price",
        { Known: var known, Needed: var needed } when known < needed => $"amount known for {Format.Count(known)} of {Format.Count(needed)}",
        _ => null,
    };

    public static string Name(Perspective perspective) => perspective.Words();

    public static string Question(Perspective perspective) => perspective switch
    {
        Perspective.Financial => "How do we look to our shareholders?",
        Perspective.Internal => "Do we do the right things the right way?",
        Perspective.Customer => "How do our customers see us?",
        _ => "How do we keep improving?",
    };

    public static string Name(Objective objective) => objective switch
    {
        Objective.DriveRevenue => "Drive revenue",
        Objective.EarnMargin => "Earn a margin",
        Objective.BuildPipeline => "Build the pipeline",
        Objective.WinTechnically => "Win technically",
        Objective.WinBusiness => "Win the business",
        Objective.WorkWell => "Work well as a team",
        Objective.SatisfyCustomers => "Satisfy customers",
        Objective.KeepCustomers => "Keep and grow customers",
        Objective.SupportAdoption => "Help customers use what they bought",
        Objective.GiveBack => "Give back to the community",
        Objective.BuildSkills => "Build skills",
        Objective.GrowPeople => "Grow people",
        _ => "Innovate with customers",
    };

    /// <summary>quarter, month: what a period of this grain is called.</summary>
    public static string Name(Grain grain) => grain switch
    {
        Grain.Week => "week",
        Grain.Month => "month",
        Grain.Quarter => "quarter",
        _ => "year",
    };

    /// <summary>qoq, mom: the change to the period before, as reports abbreviate it.</summary>
    public static string ToPrevious(Grain grain) => grain switch
    {
        Grain.Week => "wow",
        Grain.Month => "mom",
        Grain.Quarter => "qoq",
        _ => "yoy",
    };

    public static string Basis(TimeBasis basis) => basis switch
    {
        TimeBasis.Close => "By actual close date: a deal belongs to the period that it was closed in.",
        TimeBasis.Created => "By created date: a deal belongs to the period that it was created in.",
        TimeBasis.Event => "By the date of the event itself.",
        TimeBasis.AsOf => "As of the period’s last day; while it is running, of the last export.",
        TimeBasis.Overlap => "By what happened in the period, and by what stands on its last day; while it is running, on that of the last export.",
        _ => "Averaged over the days of the period.",
    };

    public static string Name(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => "Higher is better.",
        Direction.LowerIsBetter => "Lower is better.",
        _ => "Neither higher nor lower is better in itself.",
    };

    /// <summary>Certified on our products cannot be filtered by Competitor.</summary>
    public static string Lacks(Kpi kpi, IReadOnlyList<Dimension> dimensions) =>
        $"{kpi.Name} cannot be filtered by {string.Join(" or ", dimensions.Select(dimension => dimension.Name))}: its rows do not say it.";

    /// <summary>No data until a file has brought a partner (…). Null for a KPI that rests on its rows alone.</summary>
    public static string? RestsOn(Kpi kpi, SheetCatalogue sheets) =>
        kpi.RestsOn.Count == 0 ? null : $"No data until a file has brought {string.Join(" and ", kpi.RestsOn.Select(evidence => evidence.What(sheets)))}.";

    /// <summary>A slice's value for people: the empty one stands for rows in which it is not known.</summary>
    public static string Slice(string? value) => string.IsNullOrEmpty(value) ? "not known" : value;

    /// <summary>Win rate · 2017-Q4 · West.</summary>
    public static string Title(string page, ViewFilter view) =>
        string.Join(" · ", [page, view.Period.Name, .. view.Slices.Pairs().Select(pair => Slice(pair.Value))]);
}
