using ScoreCard.Core.Calendar;

namespace ScoreCard.Core.Kpis;

/// <summary>What to read: any KPIs, in any periods, whole or cut by one dimension or by two.</summary>
public sealed record KpiQuery
{
    public required IReadOnlyList<Kpi> Kpis { get; init; }

    public required IReadOnlyList<Period> Periods { get; init; }

    public Dimension? By { get; init; }

    /// <summary>A second dimension to cut by: each slice is then a value of <see cref="By"/> and one of it, with <see cref="Cross"/> between them.</summary>
    public Dimension? Across { get; init; }

    /// <summary>No value of a dimension holds it.</summary>
    public const char Cross = '\u001F';

    public Filter Filter { get; init; } = Filter.None;

    /// <summary>Read as if nothing with a later as-of date had been imported; null reads all that is known.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Whether to read the period before and the year before as well.</summary>
    public bool IsCompared { get; init; } = true;

    /// <summary>How many periods of trend to give each reading, the current one among them; 0 for none.</summary>
    public int Trend { get; init; }

    /// <summary>Neither cut nor filtered nor of a past knowledge.</summary>
    public bool IsWhole => By is null && Filter.IsEmpty && KnownOn is null;
}

/// <summary>Which rows behind a reading to fetch.</summary>
public sealed record RowQuery
{
    public required Kpi Kpi { get; init; }

    public required Period Period { get; init; }

    public Filter Filter { get; init; } = Filter.None;

    public DateOnly? KnownOn { get; init; }

    /// <summary>The N rows in place of the n rows.</summary>
    public bool Population { get; init; }

    /// <summary>The deals of one step of the waterfall, in place of the n rows. For the change of the pipeline.</summary>
    public WaterfallStep? Step { get; init; }

    /// <summary>What each row says.</summary>
    public IReadOnlyList<RowColumn> Columns => Step is null ? Kpi.Source.Columns : WaterfallDeals.Columns;

    /// <summary>The column that the rows are added up by; null where they are counted.</summary>
    public string? Summed => Step is null ? Kpi.Measure.Column : WaterfallDeals.Change;

    /// <summary>One of the columns; null sorts by what is added up, largest first.</summary>
    public string? SortBy { get; init; }

    public bool Descending { get; init; }

    /// <summary>The column that the rows come in the order of, whether or not one was asked for.</summary>
    public string SortedBy => SortBy ?? Summed ?? Kpi.Source.DateColumn;

    /// <summary>The largest come first by themselves, also of what was taken from the pipeline.</summary>
    public bool IsDescending => SortBy is null ? Step?.IsGain() != false : Descending;

    public int Skip { get; init; }

    /// <summary>Null for all rows.</summary>
    public int? Take { get; init; }

    /// <summary>Keeps rows in which a text column contains this, whatever its case.</summary>
    public string? Search { get; init; }
}

/// <summary>A page of rows behind a reading.</summary>
/// <param name="Total">All rows of the query; equal to n, or N for the population, where no search narrows it.</param>
/// <param name="Sum">Σ of what is added up over all rows of the query, in its unit; null where they are counted.</param>
public sealed record RowPage(IReadOnlyList<RowColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, long Total, decimal? Sum)
{
    /// <summary>Where the values of a column stand in each row.</summary>
    public int Place(string column) => Columns.Index().First(pair => pair.Item.Name == column).Index;
}
