namespace ScoreCard.Core.Kpis;

public enum RowColumnKind
{
    Text,
    Date,
    Money,
    Percent,

    /// <summary>A decimal number, such as hours or full-time equivalents.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Count,
    Flag,
}

/// <summary>A column of the rows behind a reading.</summary>
public sealed record RowColumn(string Name, string Header, RowColumnKind Kind = RowColumnKind.Text)
{
    /// <summary>Kept as ten-thousandths.</summary>
    public bool IsScaled => Kind is RowColumnKind.Money or RowColumnKind.Percent or RowColumnKind.Number;

    public bool IsNumber => IsScaled || Kind == RowColumnKind.Count;
}

/// <summary>
/// A view that KPIs read, defined with the same columns on both engines. Flows have one date column; stocks and presences have
/// the half-open span of days on which a row counts.
/// </summary>
public abstract class Source
{
    /// <summary>The view's name.</summary>
    public string View => GetType().Name;

    /// <summary>The table whose spans a view of stocks reads, where it is another's.</summary>
    public virtual string Table => View;

    /// <summary>What a row is, as one sentence.</summary>
    public abstract string Rows { get; }

    /// <summary>The kinds of sheets that fill it.</summary>
    public virtual IReadOnlyList<string> Sheets => ["opportunities"];

    public abstract TimeBasis Basis { get; }

    /// <summary>A flow's date, or the first day on which a stock's row counts.</summary>
    public abstract string DateColumn { get; }

    /// <summary>The first day on which a stock's row no longer counts; null for flows.</summary>
    public virtual string? UntilColumn => null;

    /// <summary>A predicate over its columns and the window's that every row meets which a KPI counts; null where any row may be counted.</summary>
    public virtual string? Counted => null;

    public abstract IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>
    /// Dimensions that only some rows can have, and the sample that these are. They cut and filter the KPIs of that sample, whose population is then
    /// the sample.
    /// </summary>
    public virtual IReadOnlyDictionary<Dimension, string> SampleDimensions => new Dictionary<Dimension, string>();

    /// <summary>The rows' identity, then what a reader wants to see of them; a measure's column is always among them.</summary>
    public abstract IReadOnlyList<RowColumn> Columns { get; }

    /// <summary>The 0/1 column that says whether another column holds a list price in place of an amount; null where it never does.</summary>
    public virtual string? EstimateFlag(string column) => null;

    /// <summary>Whether any of its KPIs can be cut by a dimension.</summary>
    public bool Has(Dimension dimension) => Dimensions.Contains(dimension) || SampleDimensions.ContainsKey(dimension);

    public RowColumn Column(string name) => Columns.FirstOrDefault(c => c.Name == name)
        ?? throw new InvalidOperationException($"{View} has no column {name}.");
}
