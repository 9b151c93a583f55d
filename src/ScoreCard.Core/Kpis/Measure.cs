namespace ScoreCard.Core.Kpis;

/// <summary>How the rows of a sample and a population become one value.</summary>
public abstract record Measure
{
    /// <summary>The column whose sum over the rows is the value or its numerator; null where rows are counted.</summary>
    public virtual string? Column => null;

    public static Measure Count { get; } = new CountMeasure();

    /// <summary>n / N.</summary>
    public static Measure Share { get; } = new ShareMeasure();

    /// <summary>Σ column over the sample.</summary>
    public static Measure Sum(string column) => new SumMeasure(column);

    /// <summary>Σ column over the sample / Σ column over the population.</summary>
    public static Measure SumShare(string column) => new SumShareMeasure(column);

    /// <summary>Σ column over the sample / Σ another column over the sample.</summary>
    public static Measure SumRatio(string column, string divisor) => new SumRatioMeasure(column, divisor);

    /// <summary>Σ column over the sample / the sample's rows in which it is known.</summary>
    public static Measure Average(string column) => new AverageMeasure(column);

    /// <summary>The middle value of a column over the sample, or the mean of the two in the middle.</summary>
    public static Measure Median(string column) => new MedianMeasure(column);

    /// <summary>The middle of the days from a day, as a number, to the day that a stock is read on, over the sample.</summary>
    public static Measure MedianAge(string day) => new MedianAgeMeasure(day);

    /// <summary>Σ column over the sample / distinct values of another column over the sample.</summary>
    public static Measure SumPerDistinct(string column, string distinct) => new SumPerDistinctMeasure(column, distinct);

    /// <summary>Distinct values of a column over the sample.</summary>
    public static Measure DistinctCount(string column) => new DistinctMeasure(column);

    /// <summary>What another measure counts or sums / the average over the period of a weight in a source of presences.</summary>
    public static Measure PerHead(Measure of, Source heads, string weight) => new PerHeadMeasure(of, heads, weight);

    /// <summary>Σ column over the sample / what is left of a target: Σ target by the days of the window that it has − Σ what is reached by the day.</summary>
    public static Measure SumPerRest(string column, string target, string reached) => new SumPerRestMeasure(column, target, reached);

    /// <summary>The share of the sample within one part of the population − the same share within another part, in points.</summary>
    /// <param name="within">A predicate over the source's columns.</param>
    /// <param name="against">Another one; no row meets both.</param>
    public static Measure ShareGap(string within, string against) => new ShareGapMeasure(within, against);

    /// <summary>The same gap taken within each of several strata, which no row is in two of, weighed by the population's rows within.</summary>
    public static Measure ShareGapWithin(string within, string against, IReadOnlyList<string> strata) => new ShareGapMeasure(within, against) { Strata = strata };

    /// <summary>Σ column over the sample at the period's end − Σ column over the population at its start.</summary>
    public static Measure Change(string column) => new ChangeMeasure(column);
}

public sealed record CountMeasure : Measure;

public sealed record ShareMeasure : Measure;

public sealed record SumMeasure(string Of) : Measure
{
    public override string Column => Of;
}

public sealed record SumShareMeasure(string Of) : Measure
{
    public override string Column => Of;
}

public sealed record SumRatioMeasure(string Of, string Divisor) : Measure
{
    public override string Column => Of;
}

public sealed record AverageMeasure(string Of) : Measure
{
    public override string Column => Of;
}

public sealed record MedianMeasure(string Of) : Measure
{
    public override string Column => Of;
}

/// <param name="Day">Counted from 0001-01-01.</param>
public sealed record MedianAgeMeasure(string Day) : Measure
{
    /// <summary>The column with the date that the day is the number of.</summary>
    public string Date => Day[..^"Day".Length] + "Date";
}

public sealed record SumPerDistinctMeasure(string Of, string Distinct) : Measure
{
    public override string Column => Of;
}

public sealed record DistinctMeasure(string Of) : Measure;

/// <param name="Of">A count, a sum or a number of distinct values.</param>
public sealed record PerHeadMeasure(Measure Of, Source Heads, string Weight) : Measure
{
    public override string? Column => Of.Column;

    /// <summary>Per so many heads.</summary>
    public decimal Times { get; init; } = 1;

    /// <summary>As if the period were a year long.</summary>
    public bool IsAnnual { get; init; }

    /// <summary>The column by which whoever was there at any time counts as one head; null for the average over the days.</summary>
    public string? Each { get; init; }

    /// <summary>Cuts that the heads do not have: each slice is divided by all of them.</summary>
    public IReadOnlyList<Dimension> WholeBy { get; init; } = [];
}

/// <param name="Target">In all rows of the source, of which it is known on those that have it from FromDay until UntilDay.</param>
/// <param name="Reached">In all rows of the source, as far as they have begun.</param>
public sealed record SumPerRestMeasure(string Of, string Target, string Reached) : Measure
{
    public override string Column => Of;
}

public sealed record ShareGapMeasure(string Within, string Against) : Measure
{
    /// <summary>Predicates over the source's columns; those without rows of both parts are left out.</summary>
    public IReadOnlyList<string> Strata { get; init; } = ["1 = 1"];
}

public sealed record ChangeMeasure(string Of) : Measure
{
    public override string Column => Of;
}
