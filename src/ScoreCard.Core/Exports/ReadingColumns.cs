using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Core.Exports;

/// <summary>A column of readings: what each cell holds, and the format of its number.</summary>
/// <param name="Value">Text, a number, or null for a blank.</param>
internal sealed record ReadingColumn(string Header, double Width, Func<Reading, object?> Value, Func<Reading, string>? Format = null);

/// <summary>What the sheets of the scorecard's workbook say of a reading.</summary>
internal static class ReadingColumns
{
    private const string Whole = "#,##0";
    private const string InPoints = "+0.0\" pts\";-0.0\" pts\";0.0\" pts\"";

    // Points and changes in points are fractions: 0.034 is 3.4 points.
    private const decimal Points = 100;

    /// <summary>What each KPI is, and how its value is to be read.</summary>
    public static IReadOnlyList<ReadingColumn> Meaning { get; } =
    [
        new("Perspective", 18, reading => reading.Kpi.Perspective.Words()),
        new("KPI", 40, reading => reading.Kpi.Name),
        new("Better is", 10, reading => reading.Kpi.Direction switch { Direction.HigherIsBetter => "higher", Direction.LowerIsBetter => "lower", _ => "a band" }),
        new("Definition", 90, reading => reading.Kpi.Definition),
        new("Formula", 110, reading => reading.Kpi.Formula),
        new("To note", 110, reading => reading.Kpi.Notes),
        new("Benchmark", 90, reading => reading.Kpi.Benchmark is { } benchmark ? $"{benchmark.Text} ({benchmark.Source})" : null),
        new("Id", 34, reading => reading.Kpi.Id),
    ];

    public static IReadOnlyList<ReadingColumn> Of(Dimension? slice) =>
    [
        new("Perspective", 18, reading => reading.Kpi.Perspective.Words()),
        new("KPI", 40, reading => reading.Kpi.Name),
        .. slice is null ? Array.Empty<ReadingColumn>() : [new(slice.Name, 24, reading => string.IsNullOrEmpty(reading.Slice) ? "not known" : reading.Slice)],
        Figure("Value", reading => reading.Value),
        new("Unit", 9, reading => reading.Kpi.Unit.ToString().ToLowerInvariant()),
        new("n", 9, reading => reading.Figure.Sample, _ => Whole),
        new("counts", 36, reading => reading.Kpi.SampleNoun),
        new("N", 9, reading => reading.Figure.Population, _ => Whole),
        new("out of", 36, reading => reading.Kpi.PopulationNoun),
        Figure("Low (95 %)", reading => reading.Low),
        Figure("High (95 %)", reading => reading.High),
        Figure("Previous", reading => reading.Previous.Value),
        Change("Change to previous", reading => reading.ChangeToPrevious),
        Figure("Year ago", reading => reading.YearAgo.Value),
        Change("Change to year ago", reading => reading.ChangeToYearAgo),
        new("State", 13, reading => reading.State.Words()),
    ];

    public static ReadingColumn Reason(BlankReasons reasons) => new("Why there is no data", 60, reasons.Of);

    public static IReadOnlyList<ReadingColumn> Trend(IReadOnlyList<Period> periods) =>
    [
        new("Perspective", 18, reading => reading.Kpi.Perspective.Words()),
        new("KPI", 40, reading => reading.Kpi.Name),
        new("Unit", 9, reading => reading.Kpi.Unit.ToString().ToLowerInvariant()),
        .. periods.Select((period, i) => Figure(period.Name, reading => i < reading.Trend.Count ? reading.Trend[i].Figure.Value : null)),
    ];

    private static ReadingColumn Figure(string header, Func<Reading, decimal?> value) =>
        new(header, 15, reading => reading.Kpi.Unit == Unit.Points ? value(reading) * Points : value(reading), reading => FormatOf(reading.Kpi.Unit));

    private static ReadingColumn Change(string header, Func<Reading, Change?> change) => new(
        header,
        20,
        reading => change(reading) is { } it ? it.InPoints ? it.Amount * Points : it.Amount : null,
        reading => change(reading)?.InPoints == true ? InPoints : "+0.0%;-0.0%;0.0%");

    private static string FormatOf(Unit unit) => unit switch
    {
        Unit.Money => "#,##0.00",
        Unit.Percent => "0.0%",
        Unit.Points => InPoints,
        Unit.Count => Whole,
        Unit.Times => "0.0\"×\"",
        Unit.Days or Unit.Hours => "#,##0.0",
        _ => "#,##0.00",
    };
}
