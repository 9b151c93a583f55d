using System.Text.Json.Serialization;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Cli.Output;

/// <summary>The contract's shape of a reading, then what more there is to know.</summary>
internal sealed record KpiJson
{
    public required string Kpi { get; init; }

    public required string Period { get; init; }

    public string? Slice { get; init; }

    public decimal? Value { get; init; }

    [JsonPropertyName("n")]
    public long Sample { get; init; }

    [JsonPropertyName("N")]
    public long Population { get; init; }

    public required string Unit { get; init; }

    public decimal? Previous { get; init; }

    public decimal? YearAgo { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public decimal? Target { get; init; }

    public string? Status { get; init; }

    public decimal? Average { get; init; }

    public decimal? P90 { get; init; }

    /// <summary>What the value divides by what, in major units, where that is not n by N.</summary>
    public decimal? Dividend { get; init; }

    public decimal? Divisor { get; init; }

    public long Known { get; init; }

    public long Needed { get; init; }

    public long Estimated { get; init; }

    /// <summary>Why there is no data and what to import; null where the period or the filter is the cause.</summary>
    public string? Reason { get; init; }

    public static KpiJson Of(Reading reading, BlankReasons reasons) => new()
    {
        Kpi = reading.Kpi.Id,
        Period = reading.Period.Name,
        Slice = reading.Slice,
        Value = Json.Number(reading.Value),
        Sample = reading.Figure.Sample,
        Population = reading.Figure.Population,
        Unit = reading.Kpi.Unit.ToString().ToLowerInvariant(),
        Previous = Json.Number(reading.Previous.Value),
        YearAgo = Json.Number(reading.YearAgo.Value),
        Low = Json.Number(reading.Low),
        High = Json.Number(reading.High),
        Status = reading.State.Words() is { Length: > 0 } status ? status : null,
        Average = Json.Number(reading.Figure.Mean),
        P90 = Json.Number(reading.Figure.P90),
        Dividend = Json.Number(reading.Figure.Dividend),
        Divisor = Json.Number(reading.Figure.Divisor),
        Known = reading.Figure.Known,
        Needed = reading.Figure.Needed,
        Estimated = reading.Figure.Estimated,
        Reason = reasons.Of(reading),
    };

    public static IReadOnlyList<string> Headers { get; } =
    [
        "kpi", "period", "slice", "value", "n", "N", "unit", "previous", "yearAgo", "low", "high", "target", "status",
        "average", "p90", "dividend", "divisor", "known", "needed", "estimated", "reason",
    ];

    /// <summary>In the order of the headers.</summary>
    public IEnumerable<object?> Cells() =>
        [Kpi, Period, Slice, Value, Sample, Population, Unit, Previous, YearAgo, Low, High, Target, Status, Average, P90, Dividend, Divisor, Known, Needed, Estimated, Reason];
}
