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

    /// <summary>Σ column over the sample / distinct values of another column over the sample.</summary>
    public static Measure SumPerDistinct(string column, string distinct) => new SumPerDistinctMeasure(column, distinct);

    /// <summary>Σ column over the sample / the average over the period of a weight in a source of presences.</summary>
    public static Measure SumPerHead(string column, Source heads, string weight) => new SumPerHeadMeasure(column, heads, weight);

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

public sealed record SumPerDistinctMeasure(string Of, string Distinct) : Measure
{
    public override string Column => Of;
}

public sealed record SumPerHeadMeasure(string Of, Source Heads, string Weight) : Measure
{
    public override string Column => Of;
}

public sealed record ChangeMeasure(string Of) : Measure
{
    public override string Column => Of;
}
