namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Something that must hold in each row, declared by its sheet. Blank cells keep every rule.</summary>
/// <param name="Columns">The columns it reads, the one that is wrong where it does not hold first.</param>
/// <param name="Check">Says of a row what is wrong.</param>
public sealed record RowRule(IReadOnlyList<string> Columns, Action<SheetRow> Check)
{
    /// <summary>A day, or a moment, that cannot lie before another one of the row.</summary>
    /// <param name="warns">It is odd but may be so.</param>
    public static RowRule NotBefore(string later, string earlier, bool warns = false) => new([later, earlier], row =>
    {
        if (row[later] is IComparable value && row[earlier] is { } least && value.CompareTo(least) < 0)
        {
            Report(row, later, Print(row, later), $"lies before {row.HeaderOf(earlier)} {Print(row, earlier)}; {(warns ? "check" : "correct one of")} the two dates", warns);
        }
    });

    /// <param name="advice">What to do where it does not hold.</param>
    public static RowRule Between(string column, decimal least, decimal most, string advice = "correct it") => new([column], row =>
    {
        if (row.Number(column) is { } value && (value < least || value > most))
        {
            row.Reject(column, Print(row, column), $"is not between {Print(row, column, least)} and {Print(row, column, most)}; {advice}");
        }
    });

    public static RowRule NotNegative(string column) => new([column], row =>
    {
        if (row.Number(column) < 0)
        {
            row.Reject(column, Print(row, column), "is negative; correct it");
        }
    });

    public static RowRule Positive(string column, string advice = "correct it") => new([column], row =>
    {
        if (row.Number(column) <= 0)
        {
            row.Reject(column, Print(row, column), $"is not above zero; {advice}");
        }
    });

    /// <summary>Hours of one person on one day.</summary>
    public static RowRule HoursOfADay(string column) => new([column], row =>
    {
        if (row.Number(column) is { } hours and (<= 0 or > 24))
        {
            row.Reject(column, hours, hours <= 0 ? "is not above zero; correct it" : "is more than a day has; write one row for each day");
        }
    });

    private static void Report(SheetRow row, string column, string value, string problem, bool warns)
    {
        if (warns)
        {
            row.Warn(column, value, problem);
        }
        else
        {
            row.Reject(column, value, problem);
        }
    }

    private static ColumnType TypeOf(SheetRow row, string column) => row.Sheet.Column(column)!.Type;

    private static string Print(SheetRow row, string column) => SheetRow.Print(TypeOf(row, column), row[column]);

    private static string Print(SheetRow row, string column, decimal value) => SheetRow.Print(TypeOf(row, column), (long)(value * SheetRow.Scale));
}

/// <summary>No two rows of one thing (a person's quota, a segment's market) may cover the same day.</summary>
/// <param name="Of">The column that names the thing.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; the first one where only that day counts.</param>
public sealed record Spans(string Of, string From, string Until)
{
    /// <summary>Rows that say the same here do not contradict each other; null where any two rows of one day do.</summary>
    public string? Value { get; init; }

    public bool AreDays => From == Until;
}

/// <summary>A last step needs a first one on or before its day, unless no first step is told at all.</summary>
/// <param name="Of">The column that names the thing.</param>
/// <param name="Kind">The column that says which step it is.</param>
public sealed record Steps(string Of, string Date, string Kind, string First, string Last);
