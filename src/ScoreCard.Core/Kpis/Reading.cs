using ScoreCard.Core.Calendar;

namespace ScoreCard.Core.Kpis;

/// <summary>One figure: a value with the rows it comes from. Money in major units, rates as fractions.</summary>
public sealed record Figure
{
    public static readonly Figure None = new();

    /// <summary>Null where there is no data; never 0 or infinity in its place.</summary>
    public decimal? Value { get; init; }

    /// <summary>The average beside a median; null for other measures.</summary>
    public decimal? Mean { get; init; }

    /// <summary>The value beside a median that nine of ten rows do not exceed; null for other measures.</summary>
    public decimal? P90 { get; init; }

    /// <summary>What the value divides, and by what, where it is a quotient of other numbers than n and N; see <see cref="Quotient"/>.</summary>
    public decimal? Dividend { get; init; }

    public decimal? Divisor { get; init; }

    /// <summary>n: the rows counted.</summary>
    public long Sample { get; init; }

    /// <summary>N: the rows they were taken from.</summary>
    public long Population { get; init; }

    /// <summary>How many of the rows whose amount the value needs have one.</summary>
    public long Known { get; init; }

    /// <summary>How many rows need an amount.</summary>
    public long Needed { get; init; }

    /// <summary>How many of the rows carry a list price in place of an amount.</summary>
    public long Estimated { get; init; }
}

public enum ReadingState
{
    Ok,
    NoData,
    TooFew,

    /// <summary>The cohort's window has not passed yet.</summary>
    NotYet,

    /// <summary>The KPI has no such cut or filter.</summary>
    NotApplicable,
}

public static class ReadingStateNames
{
    /// <summary>Empty where the reading is simply a value.</summary>
    public static string Words(this ReadingState state) => state switch
    {
        ReadingState.NoData => "no data",
        ReadingState.TooFew => "too few",
        ReadingState.NotYet => "not yet",
        ReadingState.NotApplicable => "not applicable",
        _ => "",
    };
}

/// <summary>What a KPI reads in one period and one slice, with its comparison and trend.</summary>
public sealed record Reading
{
    public required Kpi Kpi { get; init; }

    public required Period Period { get; init; }

    /// <summary>The dimension's value; null for the whole, empty for rows in which it is not known.</summary>
    public string? Slice { get; init; }

    public Figure Figure { get; init; } = Figure.None;

    public ReadingState State { get; init; } = ReadingState.NoData;

    /// <summary>Why there is no data: nothing of it was ever imported. Null where the cause is another.</summary>
    public Evidence? Missing { get; init; }

    /// <summary>The bounds of the 95 % Wilson interval of a rate.</summary>
    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    /// <summary>The period before; over the same number of elapsed days while this one is running.</summary>
    public Figure Previous { get; init; } = Figure.None;

    public Figure YearAgo { get; init; } = Figure.None;

    /// <summary>The figures of the last periods up to this one, oldest first; empty where none was asked for.</summary>
    public IReadOnlyList<TrendPoint> Trend { get; init; } = [];

    public decimal? Value => Figure.Value;

    public Change? ChangeToPrevious => Change.Between(Kpi, Figure.Value, Previous);

    public Change? ChangeToYearAgo => Change.Between(Kpi, Figure.Value, YearAgo);
}

public sealed record TrendPoint(Period Period, Figure Figure);
